package nl.rookstopregister.takeover.store;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.rookstopregister.tables.CellPlace;
import nl.rookstopregister.takeover.model.Problem;
import nl.rookstopregister.takeover.model.Rule;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The problems of a delivery, one row each. */
@Component
class JdbcProblems {

    private final NamedParameterJdbcTemplate rows;

    JdbcProblems(NamedParameterJdbcTemplate rows) {
        this.rows = rows;
    }

    void replace(UUID delivery, List<Problem> problems) {
        rows.update(
                "delete from takeover.problem where delivery = :delivery",
                new MapSqlParameterSource("delivery", delivery));
        rows.batchUpdate(
                """
                insert into takeover.problem
                    (delivery, ordinal, rule, severity, line, heading, position, value, arguments)
                values (:delivery, :ordinal, :rule, :severity, :line, :heading, :position, :value, :arguments)""",
                IntStream.range(0, problems.size())
                        .mapToObj(i -> row(delivery, i + 1, problems.get(i)))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(UUID delivery, int ordinal, Problem problem) {
        return new MapSqlParameterSource("delivery", delivery)
                .addValue("ordinal", ordinal)
                .addValue("rule", problem.rule().name())
                .addValue("severity", problem.rule().severity().name())
                .addValue("line", problem.place().line())
                .addValue("heading", problem.place().column())
                .addValue("position", problem.place().position())
                .addValue("value", problem.value().replace("\0", ""))
                .addValue("arguments", problem.more().toArray(new String[0]));
    }

    List<Problem> of(UUID delivery) {
        return rows.query(
                """
                select rule, line, heading, position, value, arguments
                from takeover.problem where delivery = :delivery order by line, ordinal""",
                new MapSqlParameterSource("delivery", delivery),
                (row, _) -> new Problem(
                        Rule.valueOf(row.getString("rule")),
                        new CellPlace(row.getInt("line"), row.getString("heading"), row.getInt("position")),
                        row.getString("value"),
                        List.of((String[]) row.getArray("arguments").getArray())));
    }
}
