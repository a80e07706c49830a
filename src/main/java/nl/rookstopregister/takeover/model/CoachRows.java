package nl.rookstopregister.takeover.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.rookstopregister.tables.Columns;
import nl.rookstopregister.tables.Row;
import nl.rookstopregister.tables.Table;
import nl.rookstopregister.takeover.FormerNumber;

/**
 * Hands over the rows of one coach together, wherever they stand. A first reading counts them by number, so that a coach can
 * go as soon as the last row is read: what is kept is a count per coach, and the rows of coaches who stand apart.
 */
record CoachRows(Table table, Columns<TakeoverColumn> columns) {

    /** A row without number belongs to nobody else. */
    private String key(Row row) {
        String number = FormerNumber.folded(columns.value(row, TakeoverColumn.REGISTRATION_NUMBER));
        return number.isEmpty() ? "line " + row.line() : number;
    }

    void each(Consumer<List<Row>> coach) {
        Map<String, Integer> left = counts();
        Map<String, List<Row>> begun = new HashMap<>();
        try (Stream<Row> rows = table.rows()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                Row row = all.next();
                String key = key(row);
                begun.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(row);
                if (left.merge(key, -1, Integer::sum) == 0) {
                    left.remove(key);
                    List<Row> whole = begun.remove(key);
                    coach.accept(whole == null ? List.of() : whole);
                }
            }
        }
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        try (Stream<Row> rows = table.rows()) {
            rows.forEach(row -> counts.merge(key(row), 1, Integer::sum));
        }
        return counts;
    }
}
