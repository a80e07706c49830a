package nl.rookstopregister.accounts.model;

import java.time.Instant;

/**
 * A passkey as its owner knows it.
 *
 * @param reference tells it from the others on a page
 */
public record Passkey(String reference, String name, Instant createdAt, Instant lastUsedAt) {}
