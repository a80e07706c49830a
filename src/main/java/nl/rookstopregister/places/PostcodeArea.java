package nl.rookstopregister.places;

/**
 * A run of four-digit postcodes that lie roughly together.
 *
 * @param from first four digits
 * @param to last four digits, "tot en met"
 * @param place the town or village by which people know them
 * @param position good to a few kilometres
 */
public record PostcodeArea(int from, int to, String place, Province province, Position position) {

    public boolean contains(int digits) {
        return from <= digits && digits <= to;
    }
}
