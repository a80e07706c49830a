package nl.rookstopregister.register.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
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
        return new History(
                coach,
                jdbc.sql("select " + DecisionRow.COLUMNS
                                + " from register.decision where coach = :coach order by ordinal")
                        .param("coach", coach.value())
                        .query(DecisionRow.without())
                        .list());
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
                .map(of -> new History(of.getKey(), of.getValue()))
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
