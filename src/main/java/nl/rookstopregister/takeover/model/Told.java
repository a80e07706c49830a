package nl.rookstopregister.takeover.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.rookstopregister.tables.Columns;
import nl.rookstopregister.tables.Row;

/**
 * What a file said of one coach: each row as headings with what stood under them, without empty cells. The order of rows and
 * columns does not matter.
 */
public record Told(List<Map<String, String>> rows) {

    public Told {
        rows = rows.stream()
                .<Map<String, String>>map(TreeMap::new)
                .sorted(Comparator.comparing(Map::toString))
                .toList();
    }

    static Told of(Collection<Row> rows, Columns<TakeoverColumn> columns) {
        List<Map<String, String>> told = new ArrayList<>();
        for (Row row : rows) {
            told.add(of(row, columns));
        }
        return new Told(told);
    }

    static Map<String, String> of(Row row, Columns<TakeoverColumn> columns) {
        SortedMap<String, String> told = new TreeMap<>();
        for (TakeoverColumn column : TakeoverColumn.values()) {
            String value = columns.value(row, column);
            if (!value.isEmpty() && column != TakeoverColumn.TO_MEND) {
                told.put(column.heading(), value);
            }
        }
        return told;
    }
}
