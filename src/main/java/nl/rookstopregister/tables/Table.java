package nl.rookstopregister.tables;

import java.util.List;
import java.util.stream.Stream;

/** A table as somebody handed it in: one line of headings, and rows below it. The rows are read anew each time, one by one. */
public final class Table {

    /** How this kind of file gives its rows, that of the headings first; whoever asks closes the stream. */
    interface Reading {
        Stream<Row> rows();
    }

    private final List<String> headings;
    private final int headingLine;
    private final int rowCount;
    private final Reading reading;

    Table(Row headings, int rowCount, Reading reading) {
        this.headings = headings.cells();
        this.headingLine = headings.line();
        this.rowCount = rowCount;
        this.reading = reading;
    }

    /** As they stand in the file. */
    public List<String> headings() {
        return headings;
    }

    /** Where they stand. */
    public int headingLine() {
        return headingLine;
    }

    /** How many rows below the headings have something in them. */
    public int rowCount() {
        return rowCount;
    }

    /** The rows below the headings, without the empty ones; close the stream. Memory does not grow with their number. */
    public Stream<Row> rows() {
        return reading.rows().skip(1).filter(row -> !row.isEmpty());
    }
}
