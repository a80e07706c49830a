package nl.rookstopregister.register.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.register.Grounds;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** How a decision is read back from its row. */
final class DecisionRow {

    /** Everything but the assessment, which is large and which nothing follows from. */
    static final String COLUMNS = """
            id, coach, year, number, kind, body, decided_by, decided_by_name, prepared_by, prepared_by_name,
            taken_on, effective_on, recorded_at, lower(term) as term_from, upper(term) as term_until, annotation,
            concerns, norm, articles, ground, objection_until, other""";

    private DecisionRow() {}

    static RowMapper<Decision> without() {
        return (row, _) -> decision(row, null);
    }

    static RowMapper<Decision> with(Function<String, Assessment> reading) {
        return (row, _) -> {
            String json = row.getString("assessment");
            return decision(row, json == null ? null : reading.apply(json));
        };
    }

    private static Decision decision(ResultSet row, @Nullable Assessment assessment) throws SQLException {
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                new DecisionNumber(row.getInt("year"), row.getInt("number")),
                new CoachId(row.getObject("coach", UUID.class)),
                DecisionKind.valueOf(row.getString("kind")),
                Body.valueOf(row.getString("body")),
                new Actor(row.getObject("decided_by", UUID.class), row.getString("decided_by_name")),
                preparer(row),
                row.getObject("taken_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Dates.days(row.getObject("term_from", LocalDate.class), row.getObject("term_until", LocalDate.class)),
                Optional.ofNullable(row.getString("annotation"))
                        .map(Annotation::valueOf)
                        .orElse(null),
                Optional.ofNullable(row.getObject("concerns", UUID.class))
                        .map(DecisionId::new)
                        .orElse(null),
                new Grounds(
                        row.getString("norm"), texts(row.getArray("articles")), assessment, row.getString("ground")),
                row.getObject("objection_until", LocalDate.class),
                Optional.ofNullable(row.getObject("other", UUID.class))
                        .map(CoachId::new)
                        .orElse(null));
    }

    private static @Nullable Actor preparer(ResultSet row) throws SQLException {
        String name = row.getString("prepared_by_name");
        return name == null ? null : new Actor(row.getObject("prepared_by", UUID.class), name);
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
