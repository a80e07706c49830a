package nl.rookstopregister.admission.web;

import java.util.List;

/** What waits for office and committee, in numbers, and the most pressing of it. */
public record OfficeStartPage(long toCheck, long toDecide, long proposed, long mine, List<QueuePage.Line> pressing) {}
