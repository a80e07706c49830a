package nl.rookstopregister.takeover.model;

import java.util.List;
import nl.rookstopregister.tables.Row;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows of one coach.
 *
 * @param problems in the order in which they were found; more may be added while the file is read
 * @param told what the file says, to hold a later file against
 * @param coach null when a row is refused
 */
public record Examined(
        List<Row> rows,
        List<Problem> problems,
        Told told,
        @Nullable TakenCoach coach) {

    public boolean refused() {
        return problems.stream().anyMatch(Problem::refuses);
    }

    public List<Problem> problemsIn(Row row) {
        return problems.stream()
                .filter(problem -> problem.place().line() == row.line())
                .toList();
    }

    /** What the report says of one of these rows. */
    public RowOutcome outcome(Row row, boolean unchanged) {
        List<Problem> own = problemsIn(row);
        if (own.stream().anyMatch(Problem::refuses)) {
            return RowOutcome.REFUSED;
        }
        if (refused()) {
            return RowOutcome.WAITS;
        }
        if (unchanged) {
            return RowOutcome.UNCHANGED;
        }
        return own.isEmpty() ? RowOutcome.ACCEPTED : RowOutcome.WARNING;
    }
}
