package nl.rookstopregister.tables;

/**
 * How much of a table is read at all, so that no file can exhaust the register.
 *
 * @param bytes of the file as it was handed in
 * @param unpackedBytes of a file that is packed, such as XLSX
 * @param rows without the headings
 * @param cellLength in characters
 */
public record TableLimits(int bytes, long unpackedBytes, int rows, int columns, int cellLength) {

    private static final int MEGABYTE = 1024 * 1024;

    /** For a list that people make by hand. */
    public static final TableLimits LIST = new TableLimits(5 * MEGABYTE, 60L * MEGABYTE, 20_000, 100, 4_000);

    /** For what another system wrote out. */
    public static final TableLimits EXPORT = new TableLimits(500 * MEGABYTE, 2_000L * MEGABYTE, 2_000_000, 200, 20_000);
}
