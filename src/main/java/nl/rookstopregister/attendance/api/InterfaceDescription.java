package nl.rookstopregister.attendance.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Optional;
import nl.rookstopregister.accounts.ApiScope;
import nl.rookstopregister.settings.RegisterSettings;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells in the description of the interface how a machine of a provider gets a token. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

    static final String OAUTH = "providers";

    @Bean
    OpenApiCustomizer howToGetToken(RegisterSettings settings) {
        String token = settings.baseUrl().toString().replaceAll("/$", "") + "/oauth2/token";
        return api -> {
            Components components = Optional.ofNullable(api.getComponents()).orElseGet(Components::new);
            api.setComponents(components.addSecuritySchemes(
                    OAUTH,
                    new SecurityScheme()
                            .type(SecurityScheme.Type.OAUTH2)
                            .description("Client credentials; a manager of the provider makes the key.")
                            .flows(new OAuthFlows()
                                    .clientCredentials(new OAuthFlow()
                                            .tokenUrl(token)
                                            .scopes(new Scopes()
                                                    .addString(
                                                            ApiScope.ATTENDANCE_READ.text(),
                                                            "See your sessions and attendance lists")
                                                    .addString(
                                                            ApiScope.ATTENDANCE_WRITE.text(),
                                                            "Put people on your attendance lists"))))));
        };
    }
}
