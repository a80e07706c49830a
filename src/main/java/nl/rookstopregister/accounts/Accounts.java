package nl.rookstopregister.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;

/** What other contexts may ask of the accounts. */
public interface Accounts {

    /** The person behind the running request; empty for the public and for jobs. */
    Optional<SignedIn> signedIn();

    Optional<SignedIn> find(AccountId account);

    Optional<SignedIn> ofCoach(CoachId coach);

    /** Everyone with this role who can still sign in, by name: to assign work to, or to let decide. */
    List<SignedIn> withRole(Role role);

    /**
     * Opens an account that still has to be activated through a one-time link, which goes out by mail; harmless for a
     * mail address that has an account already: that person gets a mail that says so, and the caller cannot tell.
     *
     * @param coach the dossier that will be this person's own; null for those who are no coach or applicant
     */
    void invite(String name, String mail, Set<Role> roles, @Nullable CoachId coach, Language language);

    /** How the register calls this person from now on; harmless for who has no account. */
    void rename(CoachId coach, String name);

    /** Nobody signs in any more as this coach, who died, and whoever is signed in now is not; harmless without an account. */
    void close(CoachId coach);

    /** The death was a mistake; harmless for an account that is open. */
    void reopen(CoachId coach);

    /** Lets this person play one part more; harmless when they do already. Refused for what only an administrator gives. */
    void giveRole(AccountId account, Role role);
}
