package nl.rookstopregister.register.store;

import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.model.History;
import nl.rookstopregister.register.model.PastLedger;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPastLedger implements PastLedger {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate rows;
    private final Counters counters;
    private final StoredAssessments assessments;

    JdbcPastLedger(JdbcClient jdbc, NamedParameterJdbcTemplate rows, Counters counters, StoredAssessments assessments) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.counters = counters;
        this.assessments = assessments;
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from register.decision)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public int reserveNumbers(int year, int count) {
        return counters.reserve("decision-" + year, 1, count);
    }

    @Override
    public void write(List<Kept> kept) {
        // Writing an assessment out is the work; the rows themselves are quick.
        rows.batchUpdate(
                DecisionParameters.INSERT,
                kept.parallelStream().flatMap(this::decisions).toArray(MapSqlParameterSource[]::new));
        rows.batchUpdate(
                EntryRow.UPSERT,
                kept.stream().map(each -> EntryRow.parameters(each.history())).toArray(MapSqlParameterSource[]::new));
        rows.batchUpdate(
                EntryRow.INSERT_PERIOD,
                kept.stream()
                        .flatMap(each -> Stream.of(EntryRow.periods(
                                each.history().coach(), each.history().course().periods())))
                        .toArray(MapSqlParameterSource[]::new));
        giveNumbers(kept.stream()
                .map(Kept::history)
                .filter(each -> !each.course().periods().isEmpty())
                .toList());
    }

    private Stream<MapSqlParameterSource> decisions(Kept kept) {
        List<Decision> decisions = kept.history().decisions();
        return IntStream.range(0, decisions.size())
                .mapToObj(i ->
                        DecisionParameters.of(decisions.get(i), kept.requests().get(i), i + 1, assessments::write));
    }

    private void giveNumbers(List<History> admitted) {
        if (admitted.isEmpty()) {
            return;
        }
        int next = counters.reserve(JdbcEntries.NUMBERS, RegistrationNumber.FIRST, admitted.size());
        List<MapSqlParameterSource> given = new ArrayList<>();
        for (History each : admitted) {
            Instant at = each.decisions().getFirst().recordedAt();
            given.add(new MapSqlParameterSource(
                            "value", RegistrationNumber.ofSequence(next++).value())
                    .addValue("coach", each.coach().value())
                    .addValue("now", DecisionParameters.moment(at), Types.TIMESTAMP_WITH_TIMEZONE));
        }
        rows.batchUpdate(EntryRow.INSERT_NUMBER, given.toArray(MapSqlParameterSource[]::new));
    }
}
