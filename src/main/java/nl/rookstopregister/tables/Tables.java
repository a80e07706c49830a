package nl.rookstopregister.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import nl.rookstopregister.tables.TableReading.Problem;

/**
 * Recognises and reads a table by what is in it, not by its name. A first look goes over the whole file, so that whoever
 * then asks for the rows meets no surprise halfway.
 */
public final class Tables {

    private static final int BEGINNING = 8;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Tables() {}

    public static TableReading read(byte[] content, TableLimits limits) {
        return read(new Content.InMemory(content), limits);
    }

    public static TableReading read(Path file, TableLimits limits) throws IOException {
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return read(new Content.OnDisk(file), limits);
    }

    private static TableReading read(Content content, TableLimits limits) {
        try {
            if (content.size() == 0) {
                throw new UnreadableTable(Problem.EMPTY, null);
            }
            if (content.size() > limits.bytes()) {
                throw new UnreadableTable(Problem.FILE_TOO_BIG, null);
            }
            return new TableReading.Read(firstLook(reading(content, limits), limits));
        } catch (UnreadableTable unreadable) {
            return unreadable.reading();
        }
    }

    private static Table.Reading reading(Content content, TableLimits limits) {
        byte[] beginning = content.beginning(BEGINNING);
        if (startsWith(beginning, OLE)) {
            throw new UnreadableTable(Problem.OLD_OR_LOCKED_SPREADSHEET, null);
        }
        return startsWith(beginning, ZIP) ? Spreadsheet.of(content, limits) : TextTable.of(content);
    }

    private static Table firstLook(Table.Reading reading, TableLimits limits) {
        try {
            return look(reading, limits);
        } catch (UnreadableTable unreadable) {
            throw unreadable;
        } catch (RuntimeException broken) {
            // Whatever the library makes of a spreadsheet that is none, or that somebody made to hurt.
            if (reading instanceof Spreadsheet) {
                throw new UnreadableTable(Problem.BROKEN_SPREADSHEET, null);
            }
            throw broken;
        }
    }

    private static Table look(Table.Reading reading, TableLimits limits) {
        Row headings = null;
        int rows = 0;
        try (Stream<Row> all = reading.rows()) {
            for (Iterator<Row> each = all.iterator(); each.hasNext(); ) {
                Row row = each.next();
                check(row, limits);
                if (headings == null) {
                    headings = row;
                } else if (!row.isEmpty()) {
                    rows++;
                }
                if (rows > limits.rows()) {
                    throw new UnreadableTable(Problem.TOO_MANY_ROWS, row.line());
                }
            }
        }
        if (headings == null) {
            throw new UnreadableTable(Problem.EMPTY, null);
        }
        return new Table(headings, rows, reading);
    }

    private static void check(Row row, TableLimits limits) {
        if (row.cells().size() > limits.columns()) {
            throw new UnreadableTable(Problem.TOO_MANY_COLUMNS, row.line());
        }
        for (String cell : row.cells()) {
            if (cell.length() > limits.cellLength()) {
                throw new UnreadableTable(Problem.CELL_TOO_LONG, row.line());
            }
        }
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
