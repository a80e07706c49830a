package nl.rookstopregister.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Writes a cell of a spreadsheet out as the text that a CSV file would have: days as 2026-11-22, times as 09:30. */
final class SpreadsheetCell {

    /** So many digits a spreadsheet holds; what comes behind them is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private SpreadsheetCell() {}

    static String text(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null || raw.isEmpty() || cell.getType() == CellType.ERROR) {
            return "";
        }
        return isNumber(cell) ? number(cell, raw) : CellText.read(plain(cell, raw));
    }

    private static String plain(Cell cell, String raw) {
        Object value = cell.getValue();
        return value == null ? raw : value.toString();
    }

    private static boolean isNumber(Cell cell) {
        return cell.getType() == CellType.NUMBER
                || cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal;
    }

    private static String number(Cell cell, String raw) {
        String format = format(cell.getDataFormatString());
        boolean day = format.contains("y") || format.contains("d");
        if (day || format.contains("h")) {
            return moment(cell.asDate(), day);
        }
        return new BigDecimal(raw).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String moment(LocalDateTime moment, boolean day) {
        LocalTime time = moment.toLocalTime().withSecond(0).withNano(0);
        if (!day) {
            return time.toString();
        }
        return time.equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toLocalDate() + " " + time;
    }

    /** Without what stands between quotation marks or brackets, such as a colour or a currency. */
    private static String format(@Nullable String format) {
        return format == null
                ? ""
                : format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
    }
}
