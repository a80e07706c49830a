package nl.rookstopregister.providers;

import nl.rookstopregister.accounts.AccountId;

/** That this person acts for this provider, and how far. */
public record Membership(AccountId account, Provider provider, ProviderRole role) {}
