package nl.rookstopregister.accounts.security;

import java.time.Clock;
import java.time.Duration;
import nl.rookstopregister.accounts.ApiClient;
import nl.rookstopregister.accounts.model.ApiClientBook;
import nl.rookstopregister.accounts.model.ApiClientBook.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** Tells Spring Security's token endpoint which machines there are. */
@Component
class RegisteredMachines implements RegisteredClientRepository {

    /** Short, because who holds a token needs nothing else; a new one costs one request. */
    static final Duration TOKEN_LIVES = Duration.ofHours(1);

    private static final TokenSettings TOKENS = TokenSettings.builder()
            .accessTokenFormat(OAuth2TokenFormat.REFERENCE)
            .accessTokenTimeToLive(TOKEN_LIVES)
            .build();

    private final ApiClientBook book;
    private final Clock clock;

    RegisteredMachines(ApiClientBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return book.working(clientId, clock.instant())
                .map(RegisteredMachines::registered)
                .orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public void save(RegisteredClient registeredClient) {
        throw new UnsupportedOperationException("Keys are made by people of the organisation");
    }

    /** The hash of the secret stands where Spring Security expects an encoded one; {@link SecretHash} compares it. */
    private static RegisteredClient registered(Known known) {
        ApiClient client = known.client();
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientName(client.name())
                .clientSecret(SecretHash.text(known.secretHash()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> client.scopes().forEach(scope -> scopes.add(scope.text())))
                .tokenSettings(TOKENS)
                .build();
    }
}
