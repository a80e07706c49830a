package nl.rookstopregister.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.rookstopregister.shared.OperatorTask.Ending;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckNormTest {

    @TempDir
    Path folder;

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThat(check(folder.resolve("nowhere.yaml")))
                .isInstanceOfSatisfying(
                        Ending.Refused.class,
                        refused -> assertThat(refused.line()).endsWith("cannot be read."));
    }

    @Test
    void what_is_wrong_is_told_with_its_line() throws IOException {
        Path file = Files.writeString(folder.resolve("norm.yaml"), "title: nothing else\n");

        assertThat(check(file))
                .isInstanceOfSatisfying(
                        Ending.Refused.class,
                        refused -> assertThat(refused.line()).contains("line 1"));
    }

    @Test
    void a_shipped_norm_is_right() {
        assertThat(check(Path.of("src/main/resources/norms/norm-2022.yaml"))).isInstanceOf(Ending.Done.class);
    }

    private static Ending check(Path file) {
        return new CheckNorm().run(List.of(file.toString()));
    }
}
