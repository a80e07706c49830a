package nl.rookstopregister.training;

import java.net.URI;
import java.time.Instant;
import nl.rookstopregister.shared.Days;

/**
 * Something that is no session and stands in a calendar all day, such as what must be done by a certain day.
 *
 * @param id the same for as long as it is the same
 * @param link to where more is known about it
 */
public record AllDay(String id, Days days, String summary, String description, URI link, Instant changedAt) {}
