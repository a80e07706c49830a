package nl.rookstopregister.tables;

import nl.rookstopregister.tables.TableReading.Problem;
import nl.rookstopregister.tables.TableReading.Unreadable;
import org.jspecify.annotations.Nullable;

/** Breaks off the first look at a table; never leaves this package. */
final class UnreadableTable extends RuntimeException {

    private final Problem problem;
    private final @Nullable Integer line;

    UnreadableTable(Problem problem, @Nullable Integer line) {
        super(problem + " in line " + line, null, false, false);
        this.problem = problem;
        this.line = line;
    }

    Unreadable reading() {
        return new Unreadable(problem, line);
    }
}
