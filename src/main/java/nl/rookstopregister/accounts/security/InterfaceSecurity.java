package nl.rookstopregister.accounts.security;

import java.time.Clock;
import nl.rookstopregister.accounts.Audience;
import nl.rookstopregister.accounts.Permissions;
import nl.rookstopregister.settings.RegisterSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.OAuth2AccessTokenGenerator;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import tools.jackson.databind.json.JsonMapper;

/** Guards what machines ask: a token by client credentials (RFC 6749), and with that token the rows of the table that are for machines. */
@Configuration(proxyBeanMethods = false)
class InterfaceSecurity {

    private static final String TOKEN = "/oauth2/token";

    @Bean
    @Order(1)
    SecurityFilterChain tokens(
            HttpSecurity http, RegisteredMachines machines, GivenTokens given, RegisterSettings settings)
            throws Exception {
        return http.securityMatcher(TOKEN)
                .oauth2AuthorizationServer(server -> server.registeredClientRepository(machines)
                        .authorizationService(given)
                        .authorizationServerSettings(AuthorizationServerSettings.builder()
                                .issuer(settings.baseUrl().toString().replaceAll("/$", ""))
                                .tokenEndpoint(TOKEN)
                                .build())
                        .tokenGenerator(new OAuth2AccessTokenGenerator())
                        .clientAuthentication(client -> client.authenticationProviders(ways -> {
                            // Of all ways in which a machine could prove itself, only the one that we keep secrets for.
                            ways.removeIf(way -> !(way instanceof ClientSecretAuthenticationProvider));
                            ways.forEach(way ->
                                    ((ClientSecretAuthenticationProvider) way).setPasswordEncoder(new SecretHash()));
                        })))
                .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> AnswerHeaders.write(headers, settings.map()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain machines(
            HttpSecurity http, TokenHolder holder, RegisterSettings settings, JsonMapper json, Clock clock)
            throws Exception {
        InterfaceProblem problem = new InterfaceProblem(json, settings.baseUrl());
        AuthenticationEntryPoint noToken = new TokenFirst(problem);
        return http.securityMatcher(forMachines())
                .oauth2ResourceServer(server -> server.opaqueToken(
                                token -> token.introspector(holder).authenticationConverter(holder))
                        .authenticationEntryPoint(noToken))
                .authorizeHttpRequests(TableOfPermissions::guard)
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(noToken).accessDeniedHandler(new ScopeMissing(problem)))
                .addFilterAfter(new InterfaceLimits(problem, clock), AuthorizationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> AnswerHeaders.write(headers, settings.map()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static RequestMatcher forMachines() {
        return new OrRequestMatcher(Permissions.ROWS.stream()
                .filter(row -> row.audience() instanceof Audience.Scoped)
                .flatMap(row -> row.methods().stream().<RequestMatcher>map(method -> matcher(method, row.pattern())))
                .toList());
    }

    private static RequestMatcher matcher(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }
}
