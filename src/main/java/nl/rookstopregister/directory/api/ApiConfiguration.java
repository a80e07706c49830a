package nl.rookstopregister.directory.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.servers.Server;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.rookstopregister.settings.RegisterSettings;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What holds for the whole interface: its version, who may ask, and its description after the Dutch API design rules. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private static final String VERSION = "1.0.0";
    private static final String VERSION_HEADER = "API-Version";
    private static final String PREFIX = "/api/v1";

    @Bean
    OpenAPI description(RegisterSettings settings) {
        String address = settings.baseUrl().toString().replaceAll("/$", "");
        return new OpenAPI()
                .info(new Info()
                        .title(settings.name())
                        .version(VERSION)
                        .description(
                                "Who is a registered stop-smoking coach, since when, and who was on a day. Days are calendar days in Europe/Amsterdam; the last day of a period is counted in.")
                        .contact(new Contact()
                                .name(settings.office().name())
                                .email(settings.office().mail())
                                .url(address))
                        .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/en/")))
                .servers(List.of(new Server().url(address + PREFIX).description("This register")));
    }

    /** The rules want the version in the server's address, so the paths leave it out; and each answer tells it. */
    @Bean
    OpenApiCustomizer afterTheDesignRules() {
        return api -> {
            Paths paths = new Paths();
            api.getPaths().forEach((path, item) -> paths.addPathItem(path.substring(PREFIX.length()), item));
            api.setPaths(paths);
            paths.values().stream()
                    .flatMap(item -> item.readOperations().stream())
                    .flatMap(operation -> operation.getResponses().values().stream())
                    .forEach(response -> response.addHeaderObject(
                            VERSION_HEADER,
                            new Header()
                                    .description("Full version of the interface.")
                                    .schema(new StringSchema().example(VERSION))));
        };
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping(PREFIX + "/**")
                .allowedOrigins("*")
                .allowedMethods("GET")
                .exposedHeaders(VERSION_HEADER);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        response.setHeader(VERSION_HEADER, VERSION);
                        return true;
                    }
                })
                .addPathPatterns(PREFIX + "/**");
    }
}
