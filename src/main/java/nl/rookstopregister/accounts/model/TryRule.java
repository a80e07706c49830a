package nl.rookstopregister.accounts.model;

import java.time.Duration;

/**
 * How often somebody may fail to prove who they are before they have to wait. Provisional: no source gives these numbers.
 *
 * @param free failures that cost no time
 * @param first wait after that; each further failure doubles it
 * @param longest wait
 * @param forgotten after this long without a failure
 */
public record TryRule(int free, Duration first, Duration longest, Duration forgotten) {

    public static final TryRule PER_ACCOUNT =
            new TryRule(5, Duration.ofSeconds(10), Duration.ofMinutes(15), Duration.ofDays(1));

    /** Wider: a whole practice may sit behind one address. */
    public static final TryRule PER_ADDRESS =
            new TryRule(30, Duration.ofSeconds(10), Duration.ofMinutes(15), Duration.ofDays(1));
}
