package nl.rookstopregister.tables;

/**
 * Where a cell stands, so that a person finds it.
 *
 * @param line of the file
 * @param column its heading
 * @param position of the column, counted from 0; {@link #NOWHERE} when the table does not have it
 */
public record CellPlace(int line, String column, int position) {

    public static final int NOWHERE = -1;
    private static final int LETTERS = 26;

    /** As a spreadsheet names the column: A to Z, then AA; empty when the table does not have it. */
    public String letter() {
        StringBuilder letters = new StringBuilder();
        for (int rest = position; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
