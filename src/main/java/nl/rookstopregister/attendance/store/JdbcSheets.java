package nl.rookstopregister.attendance.store;

import static nl.rookstopregister.attendance.store.Rows.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.attendance.model.Closing;
import nl.rookstopregister.attendance.model.Line;
import nl.rookstopregister.attendance.model.Sheets;
import nl.rookstopregister.attendance.model.Source;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.training.SessionId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSheets implements Sheets {

    private final JdbcClient jdbc;
    private final ClosingRows closings;
    private final Clock clock;

    JdbcSheets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.closings = new ClosingRows(jdbc);
        this.clock = clock;
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from attendance.sheet)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void hold(SessionId session) {
        jdbc.sql("insert into attendance.sheet (session, opened_at) values (:session, :now) on conflict do nothing")
                .param("session", session.value())
                .param("now", moment(clock.instant()))
                .update();
        jdbc.sql("select 1 from attendance.sheet where session = :session for update")
                .param("session", session.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Line> lines(SessionId session) {
        return jdbc.sql("""
                        select id, session, number, name, coach, name_confirmed, source, added_at, added_by, added_by_name
                        from attendance.line
                        where session = :session
                        order by added_at, id
                        """)
                .param("session", session.value())
                .query(JdbcSheets::line)
                .list();
    }

    @Override
    public boolean add(Line line) {
        return jdbc.sql("""
                                insert into attendance.line (id, session, number, name, coach, name_confirmed, source,
                                    added_at, added_by, added_by_name)
                                values (:id, :session, :number, :name, :coach, :confirmed, :source, :at, :by, :byName)
                                on conflict do nothing
                                """)
                        .param("id", line.id())
                        .param("session", line.session().value())
                        .param("number", line.number())
                        .param("name", line.name())
                        .param(
                                "coach",
                                line.coach() == null ? null : line.coach().value())
                        .param("confirmed", line.nameConfirmed())
                        .param("source", line.source().name())
                        .param("at", moment(line.addedAt()))
                        .param("by", line.addedBy().account())
                        .param("byName", line.addedBy().name())
                        .update()
                == 1;
    }

    @Override
    public boolean change(Line line) {
        return jdbc.sql("""
                                update attendance.line changed
                                set number = :number, name = :name, coach = :coach, name_confirmed = :confirmed
                                where id = :id and not exists (
                                    select from attendance.line other
                                    where other.session = changed.session and other.id <> changed.id
                                        and (other.coach = :coach or other.coach is null and cast(:coach as uuid) is null
                                            and other.number = :number and lower(other.name) = lower(:name)))
                                """)
                        .param("number", line.number())
                        .param("name", line.name())
                        .param(
                                "coach",
                                line.coach() == null ? null : line.coach().value())
                        .param("confirmed", line.nameConfirmed())
                        .param("id", line.id())
                        .update()
                == 1;
    }

    @Override
    public void remove(UUID line) {
        jdbc.sql("delete from attendance.line where id = :id").param("id", line).update();
    }

    @Override
    public Map<SessionId, Integer> sizes(Collection<SessionId> sessions) {
        Map<SessionId, Integer> sizes = new HashMap<>();
        jdbc.sql("""
                        select session, count(*) as lines
                        from attendance.line
                        where session = any(:sessions)
                        group by session
                        """).param("sessions", Rows.ids(sessions)).query((RowCallbackHandler)
                row -> sizes.put(Rows.session(row), row.getInt("lines")));
        return Map.copyOf(sizes);
    }

    @Override
    public Optional<Closing> closing(SessionId session) {
        return closings.of(session);
    }

    @Override
    public Map<SessionId, Closing> closings(Collection<SessionId> sessions) {
        return closings.of(sessions);
    }

    @Override
    public boolean close(Closing closing) {
        return closings.add(closing);
    }

    private static Line line(ResultSet row, int ignored) throws SQLException {
        UUID coach = row.getObject("coach", UUID.class);
        return new Line(
                row.getObject("id", UUID.class),
                Rows.session(row),
                row.getString("number"),
                row.getString("name"),
                coach == null ? null : new CoachId(coach),
                row.getBoolean("name_confirmed"),
                Source.valueOf(row.getString("source")),
                Rows.instant(row, "added_at"),
                Rows.actor(row, "added_by"));
    }
}
