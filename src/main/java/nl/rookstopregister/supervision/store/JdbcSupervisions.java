package nl.rookstopregister.supervision.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.supervision.SupervisionId;
import nl.rookstopregister.supervision.model.Supervision;
import nl.rookstopregister.supervision.model.Supervision.State;
import nl.rookstopregister.supervision.model.Supervisions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSupervisions implements Supervisions {

    private static final String SELECT = "select * from supervision.supervision ";

    private final JdbcClient jdbc;
    private final PersonRecords records;

    JdbcSupervisions(JdbcClient jdbc, PersonRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    /** A lock without a row: the first yes of a supervisor finds no row to lock. */
    @Override
    public void holdSupervisor(CoachId supervisor) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('supervision.supervisor:' || :supervisor, 0))::text")
                .param("supervisor", supervisor.toString())
                .query(String.class)
                .list();
    }

    @Override
    public boolean add(Supervision supervision) {
        return jdbc.sql("""
                                insert into supervision.supervision
                                    (id, coach, supervisor, state, message, remark, asked_at, changed_at)
                                values (:id, :coach, :supervisor, :state, :message, :remark, :askedAt, :changedAt)
                                on conflict (coach, supervisor) where state in ('ASKED', 'ACCEPTED', 'SENT_BACK') do nothing
                                """)
                        .param("id", supervision.id().value())
                        .param("coach", supervision.coach().value())
                        .param("supervisor", supervision.supervisor().value())
                        .param("state", supervision.state().name())
                        .param("message", supervision.message())
                        .param("remark", supervision.remark())
                        .param("askedAt", moment(supervision.askedAt()))
                        .param("changedAt", moment(supervision.changedAt()))
                        .update()
                == 1;
    }

    @Override
    public Optional<Supervision> find(SupervisionId id) {
        return one("where id = :id", id);
    }

    @Override
    public Optional<Supervision> hold(SupervisionId id) {
        return one("where id = :id for update", id);
    }

    @Override
    public void save(Supervision supervision) {
        save(supervision, null);
    }

    @Override
    public void saveAccepted(Supervision accepted, int atOnce) {
        save(accepted, atOnce);
    }

    private void save(Supervision supervision, @Nullable Integer atOnce) {
        jdbc.sql("""
                        update supervision.supervision
                        set state = :state, remark = :remark, changed_at = :changedAt,
                            at_once = coalesce(:atOnce::integer, at_once)
                        where id = :id
                        """)
                .param("state", supervision.state().name())
                .param("remark", supervision.remark())
                .param("changedAt", moment(supervision.changedAt()))
                .param("atOnce", atOnce)
                .param("id", supervision.id().value())
                .update();
    }

    @Override
    public List<Supervision> askedBy(CoachId coach) {
        return jdbc.sql(SELECT + "where coach = any(:records) order by asked_at desc, id")
                .param("records", records.keys(coach))
                .query(JdbcSupervisions::supervision)
                .list();
    }

    @Override
    public List<Supervision> askedOf(CoachId supervisor) {
        return jdbc.sql(SELECT + "where supervisor = :supervisor order by asked_at desc, id")
                .param("supervisor", supervisor.value())
                .query(JdbcSupervisions::supervision)
                .list();
    }

    @Override
    public List<Supervision> signed(int from, int size) {
        return jdbc.sql("""
                        select supervision.* from supervision.supervision
                        join (select supervision, max(signed_at) as last from supervision.judgement group by supervision)
                            as signed on signed.supervision = supervision.id
                        order by signed.last desc, supervision.id limit :size offset :from
                        """)
                .param("size", size)
                .param("from", from)
                .query(JdbcSupervisions::supervision)
                .list();
    }

    @Override
    public int countSigned() {
        return jdbc.sql("select count(distinct supervision)::int from supervision.judgement")
                .query(Integer.class)
                .single();
    }

    @Override
    public int underAssessment(CoachId supervisor) {
        return jdbc.sql("""
                        select count(distinct coach)::int from supervision.supervision
                        where supervisor = :supervisor and state in ('ACCEPTED', 'SENT_BACK')
                        """)
                .param("supervisor", supervisor.value())
                .query(Integer.class)
                .single();
    }

    private Optional<Supervision> one(String condition, SupervisionId id) {
        return jdbc.sql(SELECT + condition)
                .param("id", id.value())
                .query(JdbcSupervisions::supervision)
                .optional();
    }

    static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Supervision supervision(ResultSet row, int ignored) throws SQLException {
        return new Supervision(
                new SupervisionId(row.getObject("id", UUID.class)),
                new CoachId(row.getObject("coach", UUID.class)),
                new CoachId(row.getObject("supervisor", UUID.class)),
                State.valueOf(row.getString("state")),
                row.getString("message"),
                row.getString("remark"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
