package nl.rookstopregister.accounts.model;

import java.time.Instant;

/** Who failed how often. */
public interface TryBook {

    /** Nobody else reads or writes these until the transaction ends. */
    Tries hold(String subject);

    void keep(String subject, Tries tries);

    void forget(String subject);

    void forgetBefore(Instant moment);
}
