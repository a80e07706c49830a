package nl.rookstopregister.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.rookstopregister.RegisterApplication;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts that must fail before Spring has begun: with what is wrong, all of it, and a status that is not 0. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LaunchTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path data;

    @Test
    void an_unknown_option_ends_at_once() {
        assertThat(begin("--prot", "1")).isEqualTo(2);
        assertThat(lines())
                .containsExactly("--prot is not an option, or misses its value; ./run --help shows them all.");
    }

    @Test
    void all_wrong_settings_are_told_at_once() {
        assertThat(begin("--port", "many", "--demo", "-3", "--rookstopregister.mial.host=x"))
                .isEqualTo(2);
        assertThat(lines())
                .containsExactlyInAnyOrder(
                        "rookstopregister.port is \"many\", but must be a whole number.",
                        "rookstopregister.mial.host is not a setting of the register.",
                        "rookstopregister.demonstration.coaches must be between 0 and 100000.");
    }

    @Test
    void a_taken_port_is_one_line_and_no_database_is_started() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(begin("--port", Integer.toString(taken.getLocalPort()))).isEqualTo(2);
            assertThat(lines())
                    .containsExactly(
                            "Port %d is taken by another program, or not allowed to you; choose another with --port."
                                    .formatted(taken.getLocalPort()));
        }
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void a_data_folder_that_is_a_file_is_one_line() throws IOException {
        Path file = Files.createFile(data.resolve("file"));

        assertThat(begin("--port", "0", "--data", file.toString())).isEqualTo(2);
        assertThat(lines()).containsExactly(file + " is a file; the register needs a folder there.");
    }

    @Test
    void a_database_that_is_none_is_one_line() {
        assertThat(begin("--port", "0", "--database", "mysql://localhost/register"))
                .isEqualTo(2);
        assertThat(lines())
                .containsExactly("rookstopregister.database.url must begin with postgresql:// or jdbc:postgresql://.");
    }

    @Test
    void help_is_one_screen() {
        assertThat(begin("--help")).isZero();
        assertThat(lines()).hasSizeLessThan(24).anyMatch(line -> line.contains("--database URL"));
    }

    private int begin(String... arguments) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] all = arguments;
        if (Arrays.stream(arguments).noneMatch("--data"::equals)) {
            all = Arrays.copyOf(arguments, arguments.length + 1);
            all[arguments.length] = "--data=" + data;
        }
        return new Launch(RegisterApplication.class, stream, stream).begin(all);
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
