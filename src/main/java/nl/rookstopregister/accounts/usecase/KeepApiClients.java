package nl.rookstopregister.accounts.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.ApiClient;
import nl.rookstopregister.accounts.ApiClients;
import nl.rookstopregister.accounts.ApiScope;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.model.ApiClientBook;
import nl.rookstopregister.accounts.model.ApiSecret;
import nl.rookstopregister.shared.UseCase;

/** Makes and withdraws the keys by which machines ask on behalf of an organisation. */
@UseCase
class KeepApiClients implements ApiClients {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ApiClientBook book;
    private final Clock clock;

    KeepApiClients(ApiClientBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public List<ApiClient> of(UUID owner) {
        return book.of(owner);
    }

    @Override
    public Made make(UUID owner, String name, Set<ApiScope> scopes, Period valid, SignedIn by) {
        Instant now = clock.instant();
        Instant until =
                ZonedDateTime.ofInstant(now, clock.getZone()).plus(valid).toInstant();
        ApiSecret secret = ApiSecret.random(RANDOM);
        ApiClient client =
                new ApiClient(ApiSecret.randomId(RANDOM), owner, name, scopes, now, by.name(), until, null, null);
        book.add(client, secret.hash(), by);
        return new Made(client, secret.text());
    }

    @Override
    public boolean revoke(UUID owner, String client, SignedIn by) {
        return book.revoke(owner, client, by, clock.instant());
    }
}
