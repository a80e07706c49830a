package nl.rookstopregister.register.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.register.model.History;
import nl.rookstopregister.register.model.Ledger;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLedger implements Ledger {

    private static final String WHOLE = "select " + DecisionRow.COLUMNS + ", assessment from register.decision where ";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate rows;
    private final Counters counters;
    private final StoredAssessments assessments;

    JdbcLedger(JdbcClient jdbc, NamedParameterJdbcTemplate rows, Counters counters, StoredAssessments assessments) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.counters = counters;
        this.assessments = assessments;
    }

    /** An advisory lock and not a row's: a coach without decisions has no row yet. */
    @Override
    public History held(CoachId coach) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('register:' || :coach, 0))")
                .param("coach", coach.toString())
                .query(row -> {});
        return history(coach);
    }

    @Override
    public History history(CoachId coach) {
        return history(coach, Set.of());
    }

    private History history(CoachId coach, Set<CoachId> seen) {
        return withOthers(
                coach,
                jdbc.sql("select " + DecisionRow.COLUMNS
                                + " from register.decision where coach = :coach order by ordinal")
                        .param("coach", coach.value())
                        .query(DecisionRow.without())
                        .list(),
                seen);
    }

    /** @param seen where we come from: two records may have been merged both ways, one after the other */
    private History withOthers(CoachId coach, List<Decision> decisions, Set<CoachId> seen) {
        Set<CoachId> more = new HashSet<>(seen);
        more.add(coach);
        Map<CoachId, History> others = decisions.stream()
                .filter(decision -> decision.kind() == DecisionKind.MERGE)
                .flatMap(decision -> Stream.ofNullable(decision.other()))
                .filter(other -> !more.contains(other))
                .distinct()
                .collect(Collectors.toMap(other -> other, other -> history(other, more)));
        return new History(coach, decisions, others);
    }

    @Override
    public List<History> histories(Collection<CoachId> coaches) {
        Map<CoachId, List<Decision>> decisions = LinkedHashMap.newLinkedHashMap(coaches.size());
        jdbc.sql("select " + DecisionRow.COLUMNS
                        + " from register.decision where coach = any(:coaches) order by coach, ordinal")
                .param("coaches", coaches.stream().map(CoachId::value).toArray(UUID[]::new))
                .query(DecisionRow.without())
                .list()
                .forEach(decision -> decisions
                        .computeIfAbsent(decision.coach(), _ -> new ArrayList<>())
                        .add(decision));
        return decisions.entrySet().stream()
                .map(of -> withOthers(of.getKey(), of.getValue(), Set.of()))
                .toList();
    }

    @Override
    public List<Decision> decisions(CoachId coach) {
        return jdbc.sql(WHOLE + "coach = :coach order by ordinal")
                .param("coach", coach.value())
                .query(DecisionRow.with(assessments::read))
                .list();
    }

    @Override
    public Optional<Decision> requested(UUID request) {
        return jdbc.sql(WHOLE + "request = :request")
                .param("request", request)
                .query(DecisionRow.with(assessments::read))
                .optional();
    }

    @Override
    public Optional<Decision> find(DecisionId id) {
        return jdbc.sql(WHOLE + "id = :id")
                .param("id", id.value())
                .query(DecisionRow.with(assessments::read))
                .optional();
    }

    @Override
    public Optional<Decision> find(DecisionNumber number) {
        return jdbc.sql(WHOLE + "year = :year and number = :number")
                .param("year", number.year())
                .param("number", number.number())
                .query(DecisionRow.with(assessments::read))
                .optional();
    }

    @Override
    public DecisionNumber nextNumber(int year) {
        return new DecisionNumber(year, counters.next("decision-" + year, 1));
    }

    @Override
    public void append(Decision decision, UUID request, int ordinal) {
        rows.update(DecisionParameters.INSERT, DecisionParameters.of(decision, request, ordinal, assessments::write));
    }
}
