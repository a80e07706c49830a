package nl.rookstopregister.providers.model;

import java.time.Instant;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.ProviderRole;

/** That somebody acts for a provider now, and how far. */
public record Member(AccountId account, ProviderId provider, ProviderRole role, Instant since) {}
