package nl.rookstopregister.dossiers.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.DossierIntake;
import nl.rookstopregister.dossiers.model.SearchWords;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDossierIntake implements DossierIntake {

    private final NamedParameterJdbcTemplate rows;
    private final Clock clock;

    JdbcDossierIntake(NamedParameterJdbcTemplate rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void open(List<CoachDetails> people, Map<CoachId, List<Fact>> facts, String source) {
        rows.batchUpdate(
                """
                insert into dossiers.person (coach, format, details, sorted_name, found_by)
                values (:coach, :format, :details::jsonb, :sorted, :found)""", people.parallelStream().map(JdbcDossierIntake::person).toArray(MapSqlParameterSource[]::new));
        OffsetDateTime now = OffsetDateTime.now(clock);
        rows.batchUpdate(
                """
                insert into dossiers.established_fact (coach, id, became_true_on, format, fact, source, established_at)
                values (:coach, :id, :on, :format, :fact::jsonb, :source, :now)""",
                facts.entrySet().parallelStream()
                        .flatMap(each -> each.getValue().stream()
                                .map(fact -> fact(each.getKey(), fact)
                                        .addValue("source", source)
                                        .addValue("now", now)))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource person(CoachDetails details) {
        return new MapSqlParameterSource("coach", details.coach().value())
                .addValue("format", Stored.FORMAT)
                .addValue("details", Stored.write(details))
                .addValue("sorted", SearchWords.plain(details.name().sorted()))
                .addValue("found", SearchWords.in(details));
    }

    private static MapSqlParameterSource fact(CoachId coach, Fact fact) {
        return new MapSqlParameterSource("coach", coach.value())
                .addValue("id", fact.id())
                .addValue("on", fact.on())
                .addValue("format", Stored.FORMAT)
                .addValue("fact", Stored.write(fact));
    }
}
