package nl.rookstopregister.accounts.security;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import nl.rookstopregister.accounts.ApiCaller;
import nl.rookstopregister.accounts.model.ApiClientBook;
import nl.rookstopregister.accounts.model.ApiSecret;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;

/** Says whose a token is, from the database each time: a withdrawn key is felt at the next request, on every node. */
@Component
class TokenHolder implements OpaqueTokenIntrospector, OpaqueTokenAuthenticationConverter {

    private static final String CALLER = "caller";

    private final ApiClientBook book;
    private final Clock clock;

    TokenHolder(ApiClientBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        ApiCaller caller = book.holder(new ApiSecret(token).hash(), clock.instant())
                .orElseThrow(() -> new BadOpaqueTokenException("The token does not work, or no longer"));
        return new DefaultOAuth2AuthenticatedPrincipal(caller.client(), Map.of(CALLER, caller), null);
    }

    @Override
    public Authentication convert(String token, OAuth2AuthenticatedPrincipal principal) {
        ApiCaller caller = Objects.requireNonNull(principal.getAttribute(CALLER));
        return new MachineAsking(caller);
    }
}
