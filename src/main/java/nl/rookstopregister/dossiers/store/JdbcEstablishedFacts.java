package nl.rookstopregister.dossiers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.dossiers.model.EstablishedFacts;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.InterventionCarriedOut;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEstablishedFacts implements EstablishedFacts {

    private static final Comparator<Fact> IN_ORDER =
            Comparator.comparing(Fact::on).thenComparing(Fact::id);

    private static final int ROWS_AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcEstablishedFacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Fact> of(CoachId coach) {
        return jdbc
                .sql("""
                        select format, fact
                        from dossiers.established_fact
                        where coach = :coach
                        """)
                .param("coach", coach.value())
                .query((row, _) -> Stored.fact(row.getInt("format"), row.getString("fact")))
                .stream()
                .sorted(IN_ORDER)
                .toList();
    }

    @Override
    public Map<CoachId, List<Fact>> of(Collection<CoachId> coaches) {
        Map<CoachId, List<Fact>> facts = HashMap.newHashMap(coaches.size());
        jdbc.sql("""
                        select coach, format, fact ->> 'fact', fact
                        from dossiers.established_fact
                        where coach = any(:coaches)
                        """).withFetchSize(ROWS_AT_ONCE).param("coaches", ids(coaches)).query((RowCallbackHandler)
                row -> facts.computeIfAbsent(new CoachId(row.getObject(1, UUID.class)), _ -> new ArrayList<>())
                        .add(Stored.fact(row.getInt(2), row.getString(3), row.getString(4))));
        // Few for each coach, and very many together: the database would sort them all on its disk.
        facts.values().forEach(of -> of.sort(IN_ORDER));
        return facts;
    }

    private static UUID[] ids(Collection<CoachId> coaches) {
        return coaches.stream().map(CoachId::value).toArray(UUID[]::new);
    }

    private static CoachId coach(ResultSet row) throws SQLException {
        return new CoachId(row.getObject("coach", UUID.class));
    }

    @Override
    public Map<CoachId, List<InterventionCarriedOut>> interventionsOf(Collection<CoachId> coaches) {
        Map<CoachId, List<InterventionCarriedOut>> interventions = new HashMap<>();
        jdbc.sql("""
                        select coach, format, fact
                        from dossiers.established_fact
                        where coach = any(:coaches) and fact ->> 'fact' = :intervention
                        """)
                .param("coaches", ids(coaches))
                .param("intervention", InterventionCarriedOut.class.getSimpleName())
                .query((RowCallbackHandler) row -> {
                    Fact fact = Stored.fact(row.getInt("format"), row.getString("fact"));
                    interventions
                            .computeIfAbsent(coach(row), _ -> new ArrayList<>())
                            .add((InterventionCarriedOut) fact);
                });
        return interventions;
    }

    @Override
    public void add(CoachId coach, List<Fact> facts, String source) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        for (Fact fact : facts) {
            jdbc.sql("""
                            insert into dossiers.established_fact
                                (coach, id, became_true_on, format, fact, source, established_at)
                            values (:coach, :id, :on, :format, :fact::jsonb, :source, :now)
                            on conflict on constraint fact_is_established_once do nothing
                            """)
                    .param("coach", coach.value())
                    .param("id", fact.id())
                    .param("on", fact.on())
                    .param("format", Stored.FORMAT)
                    .param("fact", Stored.write(fact))
                    .param("source", source)
                    .param("now", now)
                    .update();
        }
    }
}
