package nl.rookstopregister.accounts.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.rookstopregister.pages.FormErrors;

/** Says in plain words how long somebody has to wait before the next try. */
final class Waiting {

    private Waiting() {}

    static FormErrors on(String field, Instant until, Clock clock) {
        long seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds() + 1);
        return seconds < 90
                ? FormErrors.of(field, "accounts.wait.seconds", seconds)
                : FormErrors.of(field, "accounts.wait.minutes", (seconds + 59) / 60);
    }
}
