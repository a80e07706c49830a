package nl.rookstopregister.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import nl.rookstopregister.settings.RegisterSettings;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What search engines are told; that invented people stay out of them is told with the front door. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RobotsTest {

    @Test
    void a_real_register_is_found_and_what_is_private_is_not_looked_for() {
        assertThat(robots(Map.of(
                        "rookstopregister.production", "true",
                        "rookstopregister.base-url", "https://register.example")))
                .contains("Sitemap: https://register.example/sitemap.xml", "Disallow: /mijn", "Disallow: /bureau")
                .doesNotContain("Disallow: /\n", "Disallow: /coaches");
    }

    private static String robots(Map<String, String> settings) {
        RegisterSettings read = new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate(RegisterSettings.PREFIX, Bindable.of(RegisterSettings.class));
        return new FilesController(read, Clock.systemUTC()).robots();
    }
}
