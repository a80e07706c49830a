package nl.rookstopregister.accounts.model;

import java.time.Instant;
import java.util.List;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.shared.Actor;

/** What was done to accounts, and by whom. */
public interface AccountLog {

    /**
     * One line.
     *
     * @param what ends a message key, {@code accounts.log.<what>}, filled with the detail
     */
    record Line(Instant at, Actor by, String what, String detail) {}

    void add(AccountId account, Line line);

    /** Newest first. */
    List<Line> of(AccountId account, int atMost);
}
