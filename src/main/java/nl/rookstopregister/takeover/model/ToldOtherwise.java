package nl.rookstopregister.takeover.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.tables.Columns;
import nl.rookstopregister.tables.Row;

/** Says cell by cell where a file differs from the one by which a coach was taken over. */
record ToldOtherwise(Told before, List<Row> rows, Columns<TakeoverColumn> columns, List<Problem> problems) {

    private static final String NOTHING = "–";

    void check() {
        List<Map<String, String>> gone = new ArrayList<>(before.rows());
        List<Row> other = new ArrayList<>();
        for (Row row : rows) {
            if (!gone.remove(Told.of(row, columns))) {
                other.add(row);
            }
        }
        for (Row row : other) {
            if (gone.isEmpty()) {
                note(row, TakeoverColumn.REGISTRATION_NUMBER, NOTHING);
            } else {
                differing(row, gone.removeFirst());
            }
        }
        gone.forEach(missing -> note(
                rows.getFirst(),
                TakeoverColumn.PRACTICE_NAME,
                missing.getOrDefault(TakeoverColumn.PRACTICE_NAME.heading(), NOTHING)));
    }

    private void differing(Row row, Map<String, String> then) {
        Map<String, String> now = Told.of(row, columns);
        for (TakeoverColumn column : TakeoverColumn.values()) {
            String was = then.getOrDefault(column.heading(), NOTHING);
            if (!now.getOrDefault(column.heading(), NOTHING).equals(was)) {
                note(row, column, was);
            }
        }
    }

    private void note(Row row, TakeoverColumn column, String was) {
        new RowCells(row, columns, problems).note(Rule.TAKEN_OVER_OTHERWISE, column, was);
    }
}
