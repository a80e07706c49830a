package nl.rookstopregister.providers;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;

/** What other contexts may ask about providers. */
public interface Providers {

    Optional<Provider> find(ProviderId provider);

    /** Every provider, by name. */
    List<Provider> all();

    /** For whom this person acts; empty for who acts for nobody. One person acts for one provider at a time. */
    Optional<Membership> membership(AccountId account);

    List<Membership> members(ProviderId provider);

    /** Every provider this person ever acted for, also formerly: one does not judge one's own. */
    List<ProviderId> everActedFor(AccountId account);
}
