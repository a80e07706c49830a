package nl.rookstopregister.register.store;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** How a decision is written into its row. */
final class DecisionParameters {

    static final String INSERT = """
            insert into register.decision (
                id, coach, ordinal, request, year, number, kind, body, decided_by, decided_by_name,
                prepared_by, prepared_by_name, taken_on, effective_on, recorded_at, term, annotation, concerns,
                norm, articles, assessment, assessment_format, ground, objection_until, other)
            values (
                :id, :coach, :ordinal, :request, :year, :number, :kind, :body, :decidedBy, :decidedByName,
                :preparedBy, :preparedByName, :takenOn, :effectiveOn, :recordedAt, :term::daterange, :annotation,
                :concerns, :norm, :articles, :assessment::jsonb, :assessmentFormat, :ground, :objectionUntil, :other)""";

    private DecisionParameters() {}

    static MapSqlParameterSource of(
            Decision decision, UUID request, int ordinal, Function<Assessment, String> writing) {
        MapSqlParameterSource row = new MapSqlParameterSource()
                .addValue("id", decision.id().value())
                .addValue("coach", decision.coach().value())
                .addValue("ordinal", ordinal)
                .addValue("request", request)
                .addValue("year", decision.number().year())
                .addValue("number", decision.number().number())
                .addValue("kind", decision.kind().name())
                .addValue("body", decision.body().name())
                .addValue("takenOn", decision.takenOn())
                .addValue("effectiveOn", decision.effectiveOn())
                .addValue("recordedAt", moment(decision.recordedAt()))
                .addValue("term", Dates.range(decision.term()), Types.VARCHAR)
                .addValue("annotation", name(decision.annotation()), Types.VARCHAR)
                .addValue(
                        "concerns",
                        decision.concerns() == null ? null : decision.concerns().value(),
                        Types.OTHER)
                .addValue(
                        "other",
                        decision.other() == null ? null : decision.other().value(),
                        Types.OTHER)
                .addValue("objectionUntil", decision.objectionUntil(), Types.DATE);
        people(row, decision.decidedBy(), decision.preparedBy());
        grounds(row, decision, writing);
        return row;
    }

    private static void people(MapSqlParameterSource row, Actor decidedBy, @Nullable Actor preparedBy) {
        row.addValue("decidedBy", decidedBy.account(), Types.OTHER)
                .addValue("decidedByName", decidedBy.name())
                .addValue("preparedBy", preparedBy == null ? null : preparedBy.account(), Types.OTHER)
                .addValue("preparedByName", preparedBy == null ? null : preparedBy.name(), Types.VARCHAR);
    }

    private static void grounds(MapSqlParameterSource row, Decision decision, Function<Assessment, String> writing) {
        Assessment assessment = decision.grounds().assessment();
        row.addValue("norm", decision.grounds().norm(), Types.VARCHAR)
                .addValue("articles", decision.grounds().articles().toArray(new String[0]), Types.ARRAY)
                .addValue("assessment", assessment == null ? null : writing.apply(assessment), Types.VARCHAR)
                .addValue("assessmentFormat", assessment == null ? null : assessment.format(), Types.INTEGER)
                .addValue("ground", decision.grounds().text(), Types.VARCHAR);
    }

    static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
