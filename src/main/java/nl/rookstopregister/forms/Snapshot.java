package nl.rookstopregister.forms;

import java.time.Instant;
import java.util.UUID;

/**
 * A form as it was submitted: what is decided on, and never changed.
 *
 * @param version 1 for the first submission
 * @param request of the page that submitted it: the same page sent twice submits once
 */
public record Snapshot(int version, Answers answers, UUID request, Instant submittedAt) {}
