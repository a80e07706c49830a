package nl.rookstopregister.accounts.model;

import java.time.Instant;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;

/** The links that were mailed. */
public interface OneTimeLinks {

    void keep(LinkToken token, AccountId account, LinkPurpose purpose, Instant now);

    /** Whose link this is, as long as it can be used. */
    Optional<AccountId> usable(LinkToken token, LinkPurpose purpose, Instant now);

    /** Uses the link up, and all others of this account with the same purpose: empty when somebody did before. */
    Optional<AccountId> use(LinkToken token, LinkPurpose purpose, Instant now);

    /** Whether a link with this purpose was made for this account since then. */
    boolean madeSince(AccountId account, LinkPurpose purpose, Instant since);
}
