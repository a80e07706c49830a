package nl.rookstopregister.providers.model;

import java.time.Instant;
import java.util.UUID;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.ProviderRole;

/** The question to somebody, by mail address, to act for a provider; nobody acts for one without having said yes. */
public record Invitation(
        UUID id, ProviderId provider, String name, String mail, ProviderRole role, Instant invitedAt) {}
