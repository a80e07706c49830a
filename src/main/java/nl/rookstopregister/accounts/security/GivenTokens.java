package nl.rookstopregister.accounts.security;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.rookstopregister.accounts.ApiScope;
import nl.rookstopregister.accounts.model.ApiClientBook;
import nl.rookstopregister.accounts.model.ApiClientBook.Token;
import nl.rookstopregister.accounts.model.ApiSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/** Keeps a hash of each token that Spring Security's token endpoint gives out; there is nothing else to find again. */
@Component
class GivenTokens implements OAuth2AuthorizationService {

    private final ApiClientBook book;
    private final Clock clock;

    GivenTokens(ApiClientBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** By our own clock: the endpoint takes the machine's. */
    @Override
    public void save(OAuth2Authorization authorization) {
        OAuth2AccessToken token =
                Objects.requireNonNull(authorization.getAccessToken()).getToken();
        Instant now = clock.instant();
        book.give(new Token(
                new ApiSecret(token.getTokenValue()).hash(),
                authorization.getRegisteredClientId(),
                token.getScopes().stream()
                        .flatMap(text -> ApiScope.read(text).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                now,
                now.plus(RegisteredMachines.TOKEN_LIVES)));
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        OAuth2AccessToken token =
                Objects.requireNonNull(authorization.getAccessToken()).getToken();
        book.takeBack(new ApiSecret(token.getTokenValue()).hash());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null;
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType tokenType) {
        return null;
    }
}
