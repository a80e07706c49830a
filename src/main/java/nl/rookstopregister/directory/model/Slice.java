package nl.rookstopregister.directory.model;

/**
 * A page of the answer.
 *
 * @param page the first is 1
 */
public record Slice(int page, int size) {

    public static final Slice FIRST = new Slice(1, 20);

    public Slice {
        if (page < 1 || size < 0) {
            throw new IllegalArgumentException("No page " + page + " of " + size);
        }
    }

    public long from() {
        return (page - 1L) * size;
    }

    public long until() {
        return (long) page * size;
    }
}
