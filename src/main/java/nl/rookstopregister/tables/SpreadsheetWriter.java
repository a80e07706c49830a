package nl.rookstopregister.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes an XLSX file of one or more sheets, each with its headings in the first row. Whole numbers can be added up in it;
 * everything else is text, also what looks like a formula.
 */
public final class SpreadsheetWriter implements Closeable {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9]\\d{0,8}");
    private static final int KEPT_IN_MEMORY = 1_000;
    private static final int WIDTH = 26;

    private final Workbook workbook;
    private @Nullable Worksheet last;

    /** Closing it closes the stream. */
    public SpreadsheetWriter(OutputStream out) {
        workbook = new Workbook(out, "Rookstopregister", "1.0");
    }

    /** The next sheet; nothing more is written to the one before. */
    public RowWriter sheet(String name) throws IOException {
        finish();
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        last = sheet;
        return new Rows(sheet);
    }

    private void finish() throws IOException {
        if (last != null) {
            last.close();
        }
    }

    @Override
    public void close() throws IOException {
        finish();
        workbook.close();
    }

    private static final class Rows implements RowWriter {

        private final Worksheet sheet;
        private int next;

        Rows(Worksheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void row(List<String> cells) throws IOException {
            for (int column = 0; column < cells.size(); column++) {
                write(column, cells.get(column));
            }
            next++;
            if (next % KEPT_IN_MEMORY == 0) {
                sheet.flush();
            }
        }

        private void write(int column, String text) {
            if (next == 0) {
                sheet.width(column, WIDTH);
                sheet.style(next, column).bold().set();
            }
            if (WHOLE_NUMBER.matcher(text).matches()) {
                sheet.value(next, column, Integer.parseInt(text));
            } else {
                sheet.value(next, column, text);
            }
        }
    }
}
