package nl.rookstopregister.takeover.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.takeover.FormerNumber;
import nl.rookstopregister.takeover.model.TakenOverRows;
import nl.rookstopregister.takeover.model.Told;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcTakenOverRows implements TakenOverRows {

    private static final String INSERT = """
            insert into takeover.former_number (value, written, coach, delivery, told, taken_over_at)
            values (:value, :written, :coach, :delivery, :told::jsonb, :now)""";

    private final NamedParameterJdbcTemplate rows;
    private final JsonMapper json;

    JdbcTakenOverRows(NamedParameterJdbcTemplate rows, JsonMapper json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public void waitForOthers() {
        rows.getJdbcTemplate().execute("select pg_advisory_xact_lock(hashtextextended('takeover', 0))");
    }

    @Override
    public void keep(List<TakenOver> coaches, UUID delivery, Instant now) {
        rows.batchUpdate(
                INSERT,
                coaches.stream()
                        .map(each -> new MapSqlParameterSource("value", FormerNumber.folded(each.written()))
                                .addValue("written", each.written())
                                .addValue("coach", each.coach().value())
                                .addValue("delivery", delivery)
                                .addValue("told", json.writeValueAsString(each.told()))
                                .addValue("now", now.atOffset(ZoneOffset.UTC)))
                        .toArray(MapSqlParameterSource[]::new));
    }

    @Override
    public Map<String, Told> told(Collection<String> formerNumbers) {
        Map<String, Told> told = new HashMap<>();
        rows.query(
                "select value, told from takeover.former_number where value = any(:values)",
                Map.of("values", formerNumbers.toArray(new String[0])),
                row -> {
                    told.put(row.getString("value"), json.readValue(row.getString("told"), Told.class));
                });
        return told;
    }
}
