package nl.rookstopregister.pages;

/**
 * Where one stands in a long list.
 *
 * @param page the current page, from 1
 * @param address the list's address with its question, without the page
 */
public record Pager(int page, int size, long total, String address) {

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The number of the first line on this page, from 1. */
    public long first() {
        return total == 0 ? 0 : (long) (page - 1) * size + 1;
    }

    public long last() {
        return Math.min(total, (long) page * size);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    public String addressOf(int other) {
        return address + (address.indexOf('?') < 0 ? '?' : '&') + "pagina=" + other;
    }
}
