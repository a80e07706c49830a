package nl.rookstopregister.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.tables.TableReading.Problem;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** The first sheet of an XLSX file. */
record Spreadsheet(Content content) implements Table.Reading {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    static Spreadsheet of(Content content, TableLimits limits) {
        try {
            Unpacked.check(content, limits.unpackedBytes());
        } catch (IOException _) {
            throw new UnreadableTable(Problem.BROKEN_SPREADSHEET, null);
        }
        return new Spreadsheet(content);
    }

    @Override
    public Stream<Row> rows() {
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(content.open(), WITH_FORMATS);
            return workbook.getFirstSheet()
                    .openStream()
                    .map(Spreadsheet::row)
                    .dropWhile(Row::isEmpty)
                    .onClose(() -> close(workbook));
        } catch (IOException | ExcelReaderException _) {
            throw new UnreadableTable(Problem.BROKEN_SPREADSHEET, null);
        }
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(SpreadsheetCell::text).orElse(""));
        }
        return new Row(row.getRowNum(), cells);
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
