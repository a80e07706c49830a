package nl.rookstopregister.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.rookstopregister.settings.SettingsCheck.Reading;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsCheckTest {

    @Test
    void all_mistakes_are_told_at_once() {
        mistakes(Map.of(
                        "rookstopregister.port", "many",
                        "rookstopregister.base-url", "ftp://register",
                        "rookstopregister.mail.start-tls", "perhaps",
                        "rookstopregister.mail.prot", "25",
                        "rookstopregister.demonstration.coaches", "-1"))
                .containsExactlyInAnyOrder(
                        "rookstopregister.port is \"many\", but must be a whole number.",
                        "rookstopregister.base-url must be an address of http or https, such as https://register.example.",
                        "rookstopregister.mail.start-tls is \"perhaps\", but must be true or false.",
                        "rookstopregister.mail.prot is not a setting of the register.",
                        "rookstopregister.demonstration.coaches must be between 0 and 100000.");
    }

    @Test
    void production_asks_for_what_a_demonstration_can_do_without() {
        mistakes(Map.of("rookstopregister.production", "true"))
                .hasSize(8)
                .contains("rookstopregister.base-url must begin with https:// in production.")
                .contains("rookstopregister.mail.host must be set in production.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tiles.example/map.png",
                "tiles.example/{z}/{x}/{y}.png",
                "https://tiles.example; script-src *; /{z}/{x}/{y}.png",
                "https://*/{z}/{x}/{y}.png",
                "https://user@tiles.example/{z}/{x}/{y}.png",
                "javascript:alert(1)/{z}/{x}/{y}"
            })
    void an_address_of_tiles_that_could_do_anything_else_is_refused(String address) {
        mistakes(Map.of("rookstopregister.map.tiles", address, "rookstopregister.map.attribution", "Somebody"))
                .singleElement()
                .asString()
                .startsWith("rookstopregister.map.tiles must be an address such as");
    }

    @Test
    void tiles_are_somebody_s_and_that_is_said() {
        mistakes(Map.of("rookstopregister.map.tiles", "https://tiles.example/{z}/{x}/{y}.png"))
                .hasSize(1);
        assertThat(new MapSettings("https://tiles.example:8443/{z}/{x}/{y}.png", "Somebody").server())
                .hasValue("https://tiles.example:8443");
        assertThat(new MapSettings("", "").server()).isEmpty();
    }

    @Test
    void a_password_is_never_repeated() {
        mistakes(Map.of("rookstopregister.mail.password", "geheim", "rookstopregister.mail.port", "0"))
                .hasSize(2)
                .noneMatch(line -> line.contains("geheim"));
    }

    @Test
    void a_misspelt_environment_variable_is_told() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "systemEnvironment",
                        Map.of("ROOKSTOPREGISTER_MAIL_HOTS", "mail", "ROOKSTOPREGISTER_MAIL_STARTTLS", "true")));

        assertThat(SettingsCheck.read(environment))
                .isInstanceOfSatisfying(
                        Reading.Wrong.class,
                        wrong -> assertThat(wrong.mistakes())
                                .containsExactly("ROOKSTOPREGISTER_MAIL_HOTS is not a setting of the register."));
    }

    @Test
    void nothing_set_is_a_demonstration_on_this_machine() {
        assertThat(SettingsCheck.read(new StandardEnvironment())).isInstanceOfSatisfying(Reading.Right.class, right -> {
            assertThat(right.settings().port()).isEqualTo(8080);
            assertThat(right.settings().production()).isFalse();
            assertThat(right.settings().demonstration().coaches()).isEqualTo(2000);
            assertThat(right.settings().mail().isSet()).isFalse();
            assertThat(right.settings().database().isInstalled()).isFalse();
        });
    }

    @Test
    void values_are_read_however_they_are_written() {
        StandardEnvironment environment = environment(Map.of("rookstopregister.baseUrl", "https://register.example"));

        assertThat(SettingsCheck.read(environment))
                .isInstanceOfSatisfying(
                        Reading.Right.class,
                        right -> assertThat(right.settings().baseUrl()).hasToString("https://register.example"));
    }

    private static ListAssert<String> mistakes(Map<String, Object> values) {
        Reading reading = SettingsCheck.read(environment(values));
        assertThat(reading).isInstanceOf(Reading.Wrong.class);
        return assertThat(reading instanceof Reading.Wrong wrong ? wrong.mistakes() : List.of());
    }

    private static StandardEnvironment environment(Map<String, Object> values) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", values));
        return environment;
    }
}
