package nl.rookstopregister.accounts.model;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.shared.CoachId;

/** Everyone with an account, as others see them. */
public interface KnownPeople {

    Optional<SignedIn> find(AccountId account);

    /** Empty for an account that is blocked, closed or was never activated. */
    Optional<SignedIn> whoMaySignIn(AccountId account);

    Optional<SignedIn> ofCoach(CoachId coach);

    void rename(CoachId coach, String name);

    List<SignedIn> withRole(Role role);
}
