package nl.rookstopregister.tables;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What came of reading a file as a table. */
public sealed interface TableReading {

    record Read(Table table) implements TableReading {}

    /** @param line where it goes wrong; null where it is the file as a whole */
    record Unreadable(Problem problem, @Nullable Integer line) implements TableReading {

        /** The sentence that says what is wrong and what to do; its argument is the line. */
        public String messageKey() {
            return problem.messageKey();
        }
    }

    /** Why a file is not a table that can be read. */
    enum Problem {
        EMPTY,
        FILE_TOO_BIG,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        /** A quotation mark that is never closed, or with something behind it that does not belong there. */
        QUOTATION_MARK,
        /** An Excel file of before 2007, or one with a password. */
        OLD_OR_LOCKED_SPREADSHEET,
        /** An XLSX file that cannot be unpacked, or unpacks to far too much. */
        BROKEN_SPREADSHEET,
        NOT_TEXT;

        String messageKey() {
            return "tables.unreadable." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
