package nl.rookstopregister.portfolio.model;

import java.time.Instant;
import nl.rookstopregister.shared.Actor;

/**
 * What an activity is worth, as somebody judged it; never changed, followed by the next.
 *
 * @param ordinal counts the lines about one activity, from 1; all but the first correct the one before
 * @param accredited whether its points count as accredited
 */
public record PointsLine(
        ActivityId activity,
        int ordinal,
        Kind kind,
        int points,
        boolean accredited,
        String reason,
        Instant at,
        Actor by) {

    /** What a line says. */
    public enum Kind {
        GRANTED,
        REFUSED,
        /** By the coach, who does not ask for it any more. */
        WITHDRAWN
    }
}
