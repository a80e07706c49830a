package nl.rookstopregister.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rookstopregister.launch.CommandLine.Help;
import nl.rookstopregister.launch.CommandLine.Start;
import nl.rookstopregister.launch.CommandLine.Task;
import nl.rookstopregister.launch.CommandLine.Wrong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"--prot 8080", "--port", "--port=", "-x", "--spring=1"})
    void an_option_that_is_none_or_misses_its_value_is_told(String typed) {
        assertThat(CommandLine.read(typed.split(" "))).isInstanceOf(Wrong.class);
    }

    @Test
    void nothing_typed_starts_the_register() {
        assertThat(CommandLine.read()).isEqualTo(new Start(List.of()));
    }

    @Test
    void options_become_settings() {
        assertThat(CommandLine.read("--port", "9090", "--data=/srv/register", "--demo", "20000"))
                .isEqualTo(new Start(List.of(
                        "--rookstopregister.port=9090",
                        "--rookstopregister.data=/srv/register",
                        "--rookstopregister.demonstration.coaches=20000")));
    }

    @Test
    void empty_invents_nobody() {
        assertThat(CommandLine.read("--empty"))
                .isEqualTo(new Start(List.of("--rookstopregister.demonstration.coaches=0")));
    }

    @Test
    void any_setting_may_be_written_in_full() {
        assertThat(CommandLine.read("--rookstopregister.mail.host=mail"))
                .isEqualTo(new Start(List.of("--rookstopregister.mail.host=mail")));
    }

    @Test
    void words_that_are_no_option_ask_for_a_task() {
        assertThat(CommandLine.read("norm", "check", "mijn-norm.yaml", "--data", "d"))
                .isEqualTo(new Task(List.of("norm", "check", "mijn-norm.yaml"), List.of("--rookstopregister.data=d")));
    }

    @Test
    void help_goes_before_all_else() {
        assertThat(CommandLine.read("--port", "9090", "--help")).isEqualTo(new Help());
    }
}
