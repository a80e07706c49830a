package nl.rookstopregister.attendance.store;

import static nl.rookstopregister.attendance.store.Rows.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.attendance.model.Closing;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.training.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The closings of lists: only ever added. */
final class ClosingRows {

    private static final String SELECT = """
            select session, provider, training, training_format, last_day, closed_at, closed_by, closed_by_name, left_out
            from attendance.closing
            """;

    private final JdbcClient jdbc;

    ClosingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Closing> of(SessionId session) {
        return jdbc.sql(SELECT + "where session = :session")
                .param("session", session.value())
                .query(ClosingRows::closing)
                .optional();
    }

    Map<SessionId, Closing> of(Collection<SessionId> sessions) {
        Map<SessionId, Closing> closings = new HashMap<>();
        jdbc.sql(SELECT + "where session = any(:sessions)")
                .param("sessions", Rows.ids(sessions))
                .query(ClosingRows::closing)
                .list()
                .forEach(closing -> closings.put(closing.session(), closing));
        return Map.copyOf(closings);
    }

    boolean add(Closing closing) {
        return jdbc.sql("""
                                insert into attendance.closing (session, provider, reference, training, training_format,
                                    last_day, closed_at, closed_by, closed_by_name, left_out)
                                values (:session, :provider, :reference, :training::jsonb, :format, :lastDay, :at, :by,
                                    :byName, :leftOut)
                                on conflict do nothing
                                """)
                        .param("session", closing.session().value())
                        .param("provider", closing.provider().value())
                        .param("reference", closing.training().reference())
                        .param("training", StoredTraining.write(closing.training()))
                        .param("format", StoredTraining.FORMAT)
                        .param("lastDay", closing.lastDay())
                        .param("at", moment(closing.at()))
                        .param("by", closing.by().account())
                        .param("byName", closing.by().name())
                        .param("leftOut", closing.leftOut())
                        .update()
                == 1;
    }

    private static Closing closing(ResultSet row, int ignored) throws SQLException {
        return new Closing(
                Rows.session(row),
                new ProviderId(row.getObject("provider", UUID.class)),
                StoredTraining.read(row.getInt("training_format"), row.getString("training")),
                row.getObject("last_day", LocalDate.class),
                Rows.instant(row, "closed_at"),
                Rows.actor(row, "closed_by"),
                row.getInt("left_out"));
    }
}
