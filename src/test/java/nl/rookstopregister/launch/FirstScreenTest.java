package nl.rookstopregister.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.settings.SettingsCheck;
import nl.rookstopregister.settings.SettingsCheck.Reading;
import nl.rookstopregister.shared.DemonstrationSignIns.SignIn;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstScreenTest {

    @Test
    void a_real_register_shows_no_sign_ins() {
        assertThat(new FirstScreen(settings(), "http://localhost:8080", List.of()).text())
                .contains("Rookstopregister is running: http://localhost:8080")
                .contains("Stop: Ctrl-C")
                .doesNotContain("demonstration");
    }

    @Test
    void a_demonstration_shows_whom_to_sign_in_as() {
        List<SignIn> people = List.of(
                new SignIn("coach", "coach@demo.example", "geheim-1"),
                new SignIn("register office", "bureau@demo.example", "geheim-2"));

        assertThat(new FirstScreen(settings(), "http://localhost:8080", people).text())
                .contains("all people are invented")
                .contains("  coach            coach@demo.example   geheim-1")
                .contains("  register office  bureau@demo.example  geheim-2");
    }

    private static RegisterSettings settings() {
        return switch (SettingsCheck.read(new StandardEnvironment())) {
            case Reading.Right(var right) -> right;
            case Reading.Wrong(var mistakes) -> throw new AssertionError(mistakes);
        };
    }
}
