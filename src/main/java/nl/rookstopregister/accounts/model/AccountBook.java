package nl.rookstopregister.accounts.model;

import java.time.Instant;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.shared.CoachId;

/** All accounts. */
public interface AccountBook {

    Optional<Account> find(AccountId account);

    /** Capitals do not matter. */
    Optional<Account> withMail(String mail);

    Optional<Account> ofCoach(CoachId coach);

    /** False when the address, or the dossier, has an account already. */
    boolean open(Account account, Instant now);
}
