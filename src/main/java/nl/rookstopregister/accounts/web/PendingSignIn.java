package nl.rookstopregister.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has proven the first factor and not yet the second: as good as not signed in.
 *
 * @param setUp whether the second factor must be set up first
 * @param there where they were going
 */
record PendingSignIn(AccountId account, boolean setUp, String there) {

    /** Longer than it takes to find one's phone. Provisional. */
    private static final Duration VALID = Duration.ofMinutes(10);

    private static final String ATTRIBUTE = "pending-sign-in";

    void keep(HttpServletRequest request, Clock clock) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        // Plain text, which every later version of the register can read.
        String until = String.valueOf(clock.instant().plus(VALID).getEpochSecond());
        session.setAttribute(ATTRIBUTE, String.join("\n", account.toString(), until, String.valueOf(setUp), there));
    }

    static Optional<PendingSignIn> of(HttpServletRequest request, Clock clock) {
        @Nullable HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String kept)) {
            return Optional.empty();
        }
        String[] parts = kept.split("\n", 4);
        return Instant.ofEpochSecond(Long.parseLong(parts[1])).isAfter(clock.instant())
                ? Optional.of(new PendingSignIn(AccountId.valueOf(parts[0]), Boolean.parseBoolean(parts[2]), parts[3]))
                : Optional.empty();
    }
}
