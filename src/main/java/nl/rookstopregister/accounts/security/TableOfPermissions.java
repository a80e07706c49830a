package nl.rookstopregister.accounts.security;

import jakarta.servlet.DispatcherType;
import java.util.Set;
import nl.rookstopregister.accounts.Audience;
import nl.rookstopregister.accounts.Permission;
import nl.rookstopregister.accounts.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The one table of who may do what, as Spring Security asks it: of people and of machines. */
final class TableOfPermissions {

    private TableOfPermissions() {}

    static void guard(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        // An error page and the second half of a long answer belong to a request that was judged before.
        rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll();
        Permissions.ROWS.forEach(row -> rules.requestMatchers(matchers(row)).access(judge(row)));
        rules.anyRequest().denyAll();
    }

    private static RequestMatcher[] matchers(Permission row) {
        return row.methods().stream()
                .map(method -> PathPatternRequestMatcher.withDefaults().matcher(method, row.pattern()))
                .toArray(RequestMatcher[]::new);
    }

    private static AuthorizationManager<RequestAuthorizationContext> judge(Permission row) {
        return (authentication, context) -> {
            // Asking who it is costs a look into the database: not for what everybody may see.
            boolean granted = row.audience().includes(false, Set.of()) || isFor(row.audience(), authentication.get());
            return new AuthorizationDecision(granted);
        };
    }

    private static boolean isFor(Audience audience, @Nullable Authentication who) {
        return switch (who) {
            case PersonSignedIn signedIn ->
                audience.includes(true, signedIn.person().roles());
            case MachineAsking machine ->
                audience.includesMachine(machine.caller().scopes());
            case null, default -> false;
        };
    }
}
