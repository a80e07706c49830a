package nl.rookstopregister.accreditation.store;

import static nl.rookstopregister.accreditation.store.Stored.instant;
import static nl.rookstopregister.accreditation.store.Stored.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.forms.KeptAnswers;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.shared.Actor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is only ever added: snapshots and history. */
final class SubmittedRows {

    private static final String SELECT =
            "select version, format, answers, page, submitted_at from accreditation.snapshot ";

    private final JdbcClient jdbc;

    SubmittedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RequestId id, Snapshot snapshot) {
        jdbc.sql("""
                        insert into accreditation.snapshot (request, version, format, answers, page, submitted_at)
                        values (:request, :version, :format, :answers::jsonb, :page, :at)
                        """)
                .param("request", id.value())
                .param("version", snapshot.version())
                .param("format", KeptAnswers.FORMAT)
                .param("answers", KeptAnswers.write(snapshot.answers()))
                .param("page", snapshot.request())
                .param("at", moment(snapshot.submittedAt()))
                .update();
    }

    Optional<Snapshot> last(RequestId id) {
        return jdbc.sql(SELECT + "where request = :request order by version desc limit 1")
                .param("request", id.value())
                .query(SubmittedRows::snapshot)
                .optional();
    }

    Map<RequestId, Snapshot> last(Collection<RequestId> requests) {
        Map<RequestId, Snapshot> last = new HashMap<>();
        jdbc.sql("""
                        select distinct on (request) request, version, format, answers, page, submitted_at
                        from accreditation.snapshot
                        where request = any(:requests)
                        order by request, version desc
                        """)
                .param("requests", requests.stream().map(RequestId::value).toArray(UUID[]::new))
                .query((RowCallbackHandler)
                        row -> last.put(new RequestId(row.getObject("request", UUID.class)), snapshot(row, 0)));
        return Map.copyOf(last);
    }

    Optional<Snapshot> of(UUID page) {
        return jdbc.sql(SELECT + "where page = :page")
                .param("page", page)
                .query(SubmittedRows::snapshot)
                .optional();
    }

    List<Snapshot> of(RequestId id) {
        return jdbc.sql(SELECT + "where request = :request order by version")
                .param("request", id.value())
                .query(SubmittedRows::snapshot)
                .list();
    }

    void tell(RequestId id, Occurrence occurrence) {
        jdbc.sql("""
                        insert into accreditation.occurrence (request, at, by_account, by_name, kind, details)
                        values (:request, :at, :account, :name, :kind, :details::jsonb)
                        """)
                .param("request", id.value())
                .param("at", moment(occurrence.at()))
                .param("account", occurrence.by().account())
                .param("name", occurrence.by().name())
                .param("kind", occurrence.kind().name())
                .param("details", Stored.write(occurrence.details()))
                .update();
    }

    List<Occurrence> history(RequestId id) {
        return jdbc.sql("""
                        select at, by_account, by_name, kind, details
                        from accreditation.occurrence
                        where request = :request
                        order by id
                        """)
                .param("request", id.value())
                .query((row, _) -> new Occurrence(
                        instant(row, "at"),
                        new Actor(row.getObject("by_account", UUID.class), row.getString("by_name")),
                        Occurrence.Kind.valueOf(row.getString("kind")),
                        Stored.texts(row.getString("details"))))
                .list();
    }

    private static Snapshot snapshot(ResultSet row, int ignored) throws SQLException {
        return new Snapshot(
                row.getInt("version"),
                KeptAnswers.read(row.getInt("format"), row.getString("answers")),
                row.getObject("page", UUID.class),
                instant(row, "submitted_at"));
    }
}
