package nl.rookstopregister.providers;

import java.util.Map;
import nl.rookstopregister.accounts.AccountId;

/** Takes in providers whose people are known already: from a take-over, or in a demonstration. */
public interface ProviderIntake {

    /** Does nothing for a provider that is there already. */
    void open(ProviderId provider, ProviderDetails details, Map<AccountId, ProviderRole> people);
}
