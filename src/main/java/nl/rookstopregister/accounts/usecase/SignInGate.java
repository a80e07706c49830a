package nl.rookstopregister.accounts.usecase;

import java.time.Clock;
import java.time.Instant;
import nl.rookstopregister.accounts.model.Gate;
import nl.rookstopregister.accounts.model.Tries;
import nl.rookstopregister.accounts.model.TryBook;
import nl.rookstopregister.accounts.model.TryRule;
import nl.rookstopregister.shared.UseCase;

/**
 * Makes who keeps failing wait longer and longer. Every try counts as failed until it turns out right, so that a
 * thousand tries at the same moment are a thousand tries.
 */
@UseCase
public class SignInGate {

    private static final String ADDRESS = "address:";

    private final TryBook tries;
    private final Clock clock;

    SignInGate(TryBook tries, Clock clock) {
        this.tries = tries;
        this.clock = clock;
    }

    public Gate enter(String subject, String address) {
        Instant now = clock.instant();
        tries.forgetBefore(now.minus(TryRule.PER_ADDRESS.forgotten()));
        Tries ofAddress = tries.hold(ADDRESS + address);
        Tries ofSubject = tries.hold(subject);
        Instant fromAddress = ofAddress.openFrom(TryRule.PER_ADDRESS);
        Instant fromSubject = ofSubject.openFrom(TryRule.PER_ACCOUNT);
        Instant open = fromAddress.isAfter(fromSubject) ? fromAddress : fromSubject;
        if (open.isAfter(now)) {
            return new Gate.Closed(open);
        }
        tries.keep(ADDRESS + address, ofAddress.failed(TryRule.PER_ADDRESS, now));
        tries.keep(subject, ofSubject.failed(TryRule.PER_ACCOUNT, now));
        return new Gate.Open();
    }

    /** Clears the account, but not the address: who has one account of their own must not guess at others for free. */
    public void passed(String subject, String address) {
        Tries ofAddress = tries.hold(ADDRESS + address);
        tries.keep(ADDRESS + address, ofAddress.withoutLast());
        tries.forget(subject);
    }
}
