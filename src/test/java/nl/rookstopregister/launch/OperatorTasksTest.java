package nl.rookstopregister.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.rookstopregister.shared.OperatorTask;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OperatorTasksTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void an_unknown_task_names_those_that_there_are() {
        assertThat(run("norm", "chekc", "file")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("There is no task \"norm chekc file\".")
                .contains("./run norm check FILE   reads it");
    }

    @Test
    void a_task_without_its_file_is_not_run() {
        assertThat(run("norm", "check")).isEqualTo(2);
    }

    @Test
    void a_refused_task_ends_with_a_status_that_is_not_0() {
        assertThat(run("norm", "check", "bad")).isEqualTo(2);
        assertThat(said).hasToString("bad is refused\n");
    }

    @Test
    void a_task_gets_what_follows_its_words() {
        assertThat(run("norm", "check", "good")).isZero();
        assertThat(said).hasToString("good is right\n");
    }

    @Test
    void an_option_that_is_not_the_tasks_own_is_not_run() {
        assertThat(run("norm", "check", "good", "--apply")).isEqualTo(2);
    }

    private int run(String... typed) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new OperatorTasks(List.of(new NormCheck())).run(List.of(typed), stream, stream);
    }

    private static final class NormCheck implements OperatorTask {

        @Override
        public String words() {
            return "norm check";
        }

        @Override
        public List<String> arguments() {
            return List.of("FILE");
        }

        @Override
        public String explanation() {
            return "reads it";
        }

        @Override
        public Ending run(List<String> values) {
            String file = values.getFirst();
            return file.equals("good") ? new Ending.Done("good is right") : new Ending.Refused(file + " is refused");
        }
    }
}
