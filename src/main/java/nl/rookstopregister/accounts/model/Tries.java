package nl.rookstopregister.accounts.model;

import java.time.Duration;
import java.time.Instant;

/** How often somebody failed lately, and when last. */
public record Tries(int failures, Instant last) {

    public static Tries none() {
        return new Tries(0, Instant.EPOCH);
    }

    /** The moment from which one may try again: in the past when one may try now. */
    public Instant openFrom(TryRule rule) {
        int counted = failures - rule.free();
        if (counted < 0) {
            return Instant.EPOCH;
        }
        // Beyond 20 doublings every wait is the longest one.
        Duration wait = rule.first().multipliedBy(1L << Math.min(counted, 20));
        return last.plus(wait.compareTo(rule.longest()) > 0 ? rule.longest() : wait);
    }

    public Tries failed(TryRule rule, Instant now) {
        boolean old = last.plus(rule.forgotten()).isBefore(now);
        return new Tries(old ? 1 : failures + 1, now);
    }

    /** A try that was counted as failed beforehand, and turned out right. */
    public Tries withoutLast() {
        return new Tries(Math.max(0, failures - 1), last);
    }
}
