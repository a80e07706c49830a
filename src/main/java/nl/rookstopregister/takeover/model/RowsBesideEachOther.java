package nl.rookstopregister.takeover.model;

import java.util.List;
import nl.rookstopregister.tables.CellPlace;
import nl.rookstopregister.tables.Columns;
import nl.rookstopregister.tables.Row;

/** Holds the rows of one coach beside each other, and each beside the headings. */
record RowsBesideEachOther(List<Row> rows, Columns<TakeoverColumn> columns, List<Problem> problems) {

    private static final int LONGEST = 200;
    private static final int LONGEST_LIST = 2_000;

    void check() {
        Row first = rows.getFirst();
        for (Row row : rows) {
            letters(row);
            beyondTheHeadings(row);
            if (row != first) {
                beside(first, row);
            }
        }
    }

    /** What a later row leaves out is as in the first. */
    private void beside(Row first, Row row) {
        RowCells cells = new RowCells(row, columns, problems);
        if (Told.of(row, columns).equals(Told.of(first, columns))) {
            cells.note(Rule.ROW_TWICE, TakeoverColumn.REGISTRATION_NUMBER, first.line());
            return;
        }
        for (TakeoverColumn column : TakeoverColumn.OF_THE_PERSON) {
            String value = columns.value(first, column);
            if (!cells.isEmpty(column) && !cells.text(column).equals(value)) {
                cells.note(Rule.ROWS_DIFFER, column, value.isEmpty() ? "–" : value, first.line());
            }
        }
    }

    private void letters(Row row) {
        RowCells cells = new RowCells(row, columns, problems);
        for (TakeoverColumn column :
                columns.positions().keySet().stream().sorted().toList()) {
            String text = cells.text(column);
            if (text.chars().anyMatch(each -> each == '\ufffd' || Character.isISOControl(each))) {
                cells.note(Rule.LETTERS_LOST, column);
            }
            if (text.length() > (column == TakeoverColumn.INTERVENTIONS ? LONGEST_LIST : LONGEST)) {
                cells.noteValue(Rule.TOO_LONG, column, text.substring(0, LONGEST / 4) + "…", LONGEST);
            }
        }
    }

    private void beyondTheHeadings(Row row) {
        for (int i = columns.width(); i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                problems.add(new Problem(
                        Rule.CELLS_BEYOND_HEADINGS, new CellPlace(row.line(), "", i), row.cell(i), List.of()));
                return;
            }
        }
    }
}
