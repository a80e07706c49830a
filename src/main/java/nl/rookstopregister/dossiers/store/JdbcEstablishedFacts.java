package nl.rookstopregister.dossiers.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nl.rookstopregister.dossiers.model.EstablishedFacts;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEstablishedFacts implements EstablishedFacts {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcEstablishedFacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Fact> of(CoachId coach) {
        return jdbc.sql("""
                        select format, fact
                        from dossiers.established_fact
                        where coach = :coach
                        order by became_true_on, id
                        """)
                .param("coach", coach.value())
                .query((row, _) -> Stored.fact(row.getInt("format"), row.getString("fact")))
                .list();
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
