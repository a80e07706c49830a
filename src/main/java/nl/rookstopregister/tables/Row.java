package nl.rookstopregister.tables;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line where it stands in the file, as an editor or a spreadsheet counts; the first line of a cell that has several
 * @param cells without spaces around them; there may be more or fewer of them than headings
 */
public record Row(int line, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** Empty where the row is shorter. */
    public String cell(int position) {
        return position < cells.size() ? cells.get(position) : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
