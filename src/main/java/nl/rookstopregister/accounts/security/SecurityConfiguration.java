package nl.rookstopregister.accounts.security;

import jakarta.servlet.DispatcherType;
import java.util.Set;
import nl.rookstopregister.accounts.Permission;
import nl.rookstopregister.accounts.Permissions;
import nl.rookstopregister.settings.RegisterSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Guards every request by the table of permissions, and every answer by its headers. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain guard(
            HttpSecurity http, SessionOfAccount sessions, CsrfTokenRepository formSecrets, RegisterSettings settings)
            throws Exception {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .authorizeHttpRequests(SecurityConfiguration::byTheTable)
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new SignInFirst()).accessDeniedHandler(new Refusal()))
                .csrf(csrf -> csrf.csrfTokenRepository(formSecrets))
                .headers(headers -> AnswerHeaders.write(headers, settings.map()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    CsrfTokenRepository formSecrets(RegisterSettings settings) {
        return FormSecret.inCookie(settings.production());
    }

    /** Nobody signs in by a way of the framework that we did not choose. */
    @Bean
    AuthenticationManager noOtherWayIn() {
        return attempt -> {
            throw new ProviderNotFoundException("There is no such way to sign in");
        };
    }

    private static void byTheTable(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
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
            boolean granted = row.audience().includes(false, Set.of()) || isFor(row, authentication.get());
            return new AuthorizationDecision(granted);
        };
    }

    private static boolean isFor(Permission row, @Nullable Authentication authentication) {
        return authentication instanceof PersonSignedIn signedIn
                && row.audience().includes(true, signedIn.person().roles());
    }
}
