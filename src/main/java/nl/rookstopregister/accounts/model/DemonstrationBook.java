package nl.rookstopregister.accounts.model;

import java.time.Instant;
import java.util.List;

/** Puts invented people in, thousands at a time. */
public interface DemonstrationBook {

    /** The accounts that were not there yet. */
    List<Account> open(List<Account> accounts, String passwordHash, Instant now);
}
