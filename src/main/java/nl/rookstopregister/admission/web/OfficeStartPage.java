package nl.rookstopregister.admission.web;

import java.util.List;

/**
 * What waits for office and committee, in numbers, and the most pressing of it.
 *
 * @param elsewhere what other contexts have waiting for this reader
 */
public record OfficeStartPage(
        long toCheck,
        long toDecide,
        long proposed,
        long mine,
        List<QueuePage.Line> pressing,
        List<Elsewhere> elsewhere) {

    /** Something that waits elsewhere; the words are counted. */
    public record Elsewhere(String words, int count, String address) {}
}
