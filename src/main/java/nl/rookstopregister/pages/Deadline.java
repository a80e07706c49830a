package nl.rookstopregister.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A clock as pages show it: how many days are left, or how long it is past.
 *
 * @param last the last day on which it is in time
 */
public record Deadline(LocalDate last, LocalDate today) {

    private static final int SOON = 14;

    /** Days left, or days too late. */
    public long days() {
        return Math.abs(ChronoUnit.DAYS.between(today, last));
    }

    public boolean past() {
        return today.isAfter(last);
    }

    public Sign sign() {
        if (past()) {
            return Sign.NO;
        }
        return days() <= SOON ? Sign.WAIT : Sign.MET;
    }

    public String key() {
        return past() ? "pages.deadline.past" : "pages.deadline.left";
    }
}
