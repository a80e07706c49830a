package nl.rookstopregister.tables;

/**
 * The text of one cell between a file and us. A spreadsheet takes a cell that begins with one of {@code = + - @} for a
 * formula, also one that a stranger typed; an apostrophe in front keeps it text. What we write so is read back without it.
 */
final class CellText {

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private CellText() {}

    static String read(String cell) {
        String text = cell.replace('\u00a0', ' ').strip();
        return text.length() > 1 && text.charAt(0) == '\'' && FORMULA_SIGNS.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    static String written(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
