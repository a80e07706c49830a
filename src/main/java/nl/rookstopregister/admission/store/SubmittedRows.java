package nl.rookstopregister.admission.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is only ever added: snapshots and history. */
final class SubmittedRows {

    private static final String SELECT =
            "select version, format, answers, request, submitted_at from admission.snapshot ";

    private final JdbcClient jdbc;

    SubmittedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ApplicationId id, Snapshot snapshot) {
        jdbc.sql("""
                        insert into admission.snapshot (application, version, format, answers, request, submitted_at)
                        values (:application, :version, :format, :answers::jsonb, :request, :at)
                        """)
                .param("application", id.value())
                .param("version", snapshot.version())
                .param("format", Stored.FORMAT)
                .param("answers", Stored.write(snapshot.answers()))
                .param("request", snapshot.request())
                .param("at", moment(snapshot.submittedAt()))
                .update();
    }

    Optional<Snapshot> last(ApplicationId id) {
        return jdbc.sql(SELECT + "where application = :id order by version desc limit 1")
                .param("id", id.value())
                .query(SubmittedRows::snapshot)
                .optional();
    }

    Optional<Snapshot> of(UUID request) {
        return jdbc.sql(SELECT + "where request = :request")
                .param("request", request)
                .query(SubmittedRows::snapshot)
                .optional();
    }

    List<Snapshot> of(ApplicationId id) {
        return jdbc.sql(SELECT + "where application = :id order by version")
                .param("id", id.value())
                .query(SubmittedRows::snapshot)
                .list();
    }

    void tell(ApplicationId id, Occurrence occurrence) {
        jdbc.sql("""
                        insert into admission.occurrence (application, at, by_account, by_name, kind, details)
                        values (:application, :at, :account, :name, :kind, :details::jsonb)
                        """)
                .param("application", id.value())
                .param("at", moment(occurrence.at()))
                .param("account", occurrence.by().account())
                .param("name", occurrence.by().name())
                .param("kind", occurrence.kind().name())
                .param("details", Stored.write(occurrence.details()))
                .update();
    }

    List<Occurrence> history(ApplicationId id) {
        return jdbc.sql("""
                        select at, by_account, by_name, kind, details
                        from admission.occurrence
                        where application = :id
                        order by id
                        """)
                .param("id", id.value())
                .query((row, _) -> new Occurrence(
                        instant(row, "at"),
                        new Actor(row.getObject("by_account", UUID.class), row.getString("by_name")),
                        Occurrence.Kind.valueOf(row.getString("kind")),
                        Stored.details(row.getString("details"))))
                .list();
    }

    static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Snapshot snapshot(ResultSet row, int ignored) throws SQLException {
        return new Snapshot(
                row.getInt("version"),
                Stored.answers(row.getInt("format"), row.getString("answers")),
                row.getObject("request", UUID.class),
                instant(row, "submitted_at"));
    }
}
