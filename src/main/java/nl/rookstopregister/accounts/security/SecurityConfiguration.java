package nl.rookstopregister.accounts.security;

import nl.rookstopregister.settings.RegisterSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Guards every request by the table of permissions, and every answer by its headers. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain guard(
            HttpSecurity http, SessionOfAccount sessions, CsrfTokenRepository formSecrets, RegisterSettings settings)
            throws Exception {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .authorizeHttpRequests(TableOfPermissions::guard)
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
}
