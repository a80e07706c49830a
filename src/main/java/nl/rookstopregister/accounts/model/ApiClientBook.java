package nl.rookstopregister.accounts.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.ApiCaller;
import nl.rookstopregister.accounts.ApiClient;
import nl.rookstopregister.accounts.ApiScope;
import nl.rookstopregister.accounts.SignedIn;

/** All keys of machines, and the tokens that were given out for them. */
public interface ApiClientBook {

    /** A client with the hash of its secret. */
    record Known(ApiClient client, byte[] secretHash) {}

    /** A token that was given out, by its hash. */
    record Token(byte[] hash, String client, Set<ApiScope> scopes, Instant issuedAt, Instant expiresAt) {}

    void add(ApiClient client, byte[] secretHash, SignedIn by);

    List<ApiClient> of(UUID owner);

    /** One that works at this moment. */
    Optional<Known> working(String client, Instant now);

    boolean revoke(UUID owner, String client, SignedIn by, Instant now);

    /** Also notes that the client was used, and forgets tokens of it that no longer work. */
    void give(Token token);

    /** A token works no longer; its client gets another when it asks. */
    void takeBack(byte[] tokenHash);

    /** Whose token this is; empty when it or its client no longer works. */
    Optional<ApiCaller> holder(byte[] tokenHash, Instant now);
}
