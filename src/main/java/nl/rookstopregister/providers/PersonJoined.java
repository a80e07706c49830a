package nl.rookstopregister.providers;

import nl.rookstopregister.accounts.AccountId;

/** Somebody said yes to acting for a provider. Whoever listens does so in the same transaction, or the yes is undone. */
public record PersonJoined(ProviderId provider, AccountId account) {}
