package nl.rookstopregister.accreditation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.Ruling;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.accreditation.model.review.RecordedRuling;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.accreditation.model.review.RuledBy;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A ruling as its row holds it. */
final class RulingRow {

    static final String SELECT = """
            select number, request, review, kind, reference, provider, outcome, points, lower(during) as first_day,
                upper(during) as end_day, conditions, withdrawn_from, decided_on, deviates, ground, decided_by,
                decided_by_name, prepared_by, prepared_by_name, objection_until, snapshot
            from accreditation.ruling
            """;

    static final String INSERT = """
            insert into accreditation.ruling
                (number, request, review, kind, reference, provider, outcome, points, during, conditions, withdrawn_from,
                 decided_on, deviates, ground, decided_by, decided_by_name, prepared_by, prepared_by_name,
                 objection_until, snapshot, recorded_at)
            values (:number, :request, :review, :kind, :reference, :provider, :outcome, :points,
                case when :points::integer is null then null else daterange(:first, :end) end, :conditions::text[],
                :withdrawnFrom, :decidedOn, :deviates, :ground, :decider, :deciderName, :preparer, :preparerName,
                :objectionUntil, :snapshot, :at)
            """;

    private RulingRow() {}

    static StatementSpec fill(StatementSpec statement, RecordedRuling recorded) {
        Ruling ruling = recorded.ruling();
        Optional<Actor> preparer = recorded.by().preparer();
        return fill(statement, ruling.outcome())
                .param("number", ruling.number())
                .param("request", ruling.request().value())
                .param("review", recorded.review().map(ReviewId::value).orElse(null))
                .param("kind", ruling.kind().name())
                .param("reference", ruling.reference())
                .param("provider", ruling.provider().value())
                .param("decidedOn", ruling.decidedOn())
                .param("deviates", recorded.deviates())
                .param("ground", ruling.ground())
                .param("decider", recorded.by().decider().account())
                .param("deciderName", recorded.by().decider().name())
                .param("preparer", preparer.map(Actor::account).orElse(null))
                .param("preparerName", preparer.map(Actor::name).orElse(null))
                .param("objectionUntil", recorded.objectionUntil())
                .param("snapshot", recorded.snapshot());
    }

    private static StatementSpec fill(StatementSpec statement, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Granted(int points, Days during, List<String> conditions) ->
                fill(statement, "GRANTED", null)
                        .param("points", points)
                        .param("first", during.from())
                        .param("end", during.until())
                        .param("conditions", conditions.toArray(String[]::new));
            case Outcome.Refused() -> nothing(fill(statement, "REFUSED", null));
            case Outcome.Withdrawn(LocalDate from) -> nothing(fill(statement, "WITHDRAWN", from));
        };
    }

    private static StatementSpec fill(StatementSpec statement, String outcome, @Nullable LocalDate from) {
        return statement.param("outcome", outcome).param("withdrawnFrom", from);
    }

    private static StatementSpec nothing(StatementSpec statement) {
        return statement
                .param("points", null)
                .param("first", null)
                .param("end", null)
                .param("conditions", null);
    }

    static RecordedRuling read(ResultSet row, int ignored) throws SQLException {
        return new RecordedRuling(
                ruling(row),
                Optional.ofNullable(row.getObject("review", UUID.class)).map(ReviewId::new),
                row.getBoolean("deviates"),
                new RuledBy(
                        new Actor(row.getObject("decided_by", UUID.class), row.getString("decided_by_name")),
                        preparer(row)),
                row.getObject("objection_until", LocalDate.class),
                row.getInt("snapshot"));
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        return new Ruling(
                row.getString("number"),
                new RequestId(row.getObject("request", UUID.class)),
                RequestKind.valueOf(row.getString("kind")),
                row.getString("reference"),
                new ProviderId(row.getObject("provider", UUID.class)),
                outcome(row),
                row.getObject("decided_on", LocalDate.class),
                row.getString("ground"));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return switch (row.getString("outcome")) {
            case "GRANTED" ->
                new Outcome.Granted(
                        row.getInt("points"),
                        new Days(
                                row.getObject("first_day", LocalDate.class), row.getObject("end_day", LocalDate.class)),
                        List.of((String[]) row.getArray("conditions").getArray()));
            case "REFUSED" -> new Outcome.Refused();
            default -> new Outcome.Withdrawn(row.getObject("withdrawn_from", LocalDate.class));
        };
    }

    private static Optional<Actor> preparer(ResultSet row) throws SQLException {
        String name = row.getString("prepared_by_name");
        return name == null ? Optional.empty() : Optional.of(new Actor(row.getObject("prepared_by", UUID.class), name));
    }
}
