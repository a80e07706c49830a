package nl.rookstopregister.accounts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A machine that may ask on behalf of an organisation, with a key of its own (koppeling).
 *
 * @param id by which it calls itself ({@code client_id})
 * @param owner the organisation, as the context that knows organisations identifies it
 * @param name what people call it, such as the system it runs in
 * @param madeBy who made the key
 * @param lastUsedAt when it last asked for a token; null when it never did
 * @param revokedAt null as long as nobody withdrew the key
 */
public record ApiClient(
        String id,
        UUID owner,
        String name,
        Set<ApiScope> scopes,
        Instant madeAt,
        String madeBy,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    public ApiClient {
        scopes = Set.copyOf(scopes);
    }

    public boolean works(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
