package nl.rookstopregister.takeover.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.rookstopregister.shared.OperatorTask.Ending;
import nl.rookstopregister.support.ModuleTest;
import nl.rookstopregister.takeover.FormerNumbers;
import nl.rookstopregister.takeover.model.Delivery;
import nl.rookstopregister.takeover.model.Delivery.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ImportRegisterTest {

    @Autowired
    ImportRegister importing;

    @Autowired
    FormerNumbers formerNumbers;

    @Autowired
    HandIn handIn;

    @TempDir
    Path folder;

    @Test
    void what_is_no_table_is_refused_in_one_line() throws IOException {
        assertThat(refused(file("a;b\n1;\"2"))).contains("Line 2").doesNotContain("\n");
        assertThat(refused(folder.resolve("nergens.csv"))).endsWith("cannot be read.");
    }

    @Test
    void a_refused_row_leaves_everything_as_it_was_and_a_file_to_mend() throws IOException {
        Path file = file(sample().replace("DEMO-", "FOUT-").replace("31-05-2029", "morgen"));

        assertThat(refused(file, "--apply")).contains("2 × Unreadable date (refused)", "line 2, term_until (O): ");
        assertThat(formerNumbers.find("FOUT-003")).isEmpty();
        assertThat(Files.readString(folder.resolve("register.to-mend.csv")))
                .contains("te_verbeteren;registration_number", "FOUT-001")
                .doesNotContain("FOUT-002");
        assertThat(Files.readString(folder.resolve("register.report.csv")))
                .contains("2;Refused;term_until;O;morgen;“morgen” is no date.", "\r\n11;Right;");
        assertThat(done(file, "--apply", "--leave-out")).contains("7 coaches were taken over.");

        String mended = Files.readString(folder.resolve("register.to-mend.csv")).replace("morgen", "31-05-2029");
        assertThat(done(file(mended), "--apply")).contains("1 coaches were taken over.");
    }

    @Test
    void the_sample_is_taken_over_when_asked_and_only_once() throws IOException {
        Path file = file(sample());

        assertThat(done(file)).contains("10 rows of 8 coaches: 8 new, 0 taken over before, 0 refused.", "--apply");
        assertThat(formerNumbers.find("DEMO-001")).isEmpty();
        assertThat(done(file, "--apply")).contains("8 coaches were taken over.");
        assertThat(done(file, "--apply"))
                .contains("All 8 coaches were taken over before")
                .contains("Nothing was changed.");
        assertThat(handIn.log())
                .extracting(Delivery::handedInBy)
                .extracting("name")
                .contains("./run import");
    }

    @Test
    void progress_is_a_bar_on_a_terminal_and_a_line_now_and_then_elsewhere() {
        assertThat(progress(true))
                .isEqualTo("\rDone [###############...............]  50 %\rDone [" + "#".repeat(30) + "] 100 %"
                        + System.lineSeparator());
        assertThat(progress(false))
                .isEqualTo("Done 50 %" + System.lineSeparator() + "Done 100 %" + System.lineSeparator());
    }

    private static String progress(boolean terminal) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ProgressLine line = new ProgressLine(new PrintStream(said, true, StandardCharsets.UTF_8), "Done", terminal);
        line.at(new Progress(500, 1_000));
        line.at(new Progress(1_000, 1_000));
        line.end();
        return said.toString(StandardCharsets.UTF_8);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("register.csv"), text);
    }

    private String refused(Path file, String... options) {
        return ((Ending.Refused) run(file, options)).line();
    }

    private String done(Path file, String... options) {
        return ((Ending.Done) run(file, options)).line();
    }

    private Ending run(Path file, String... options) {
        List<String> values = new ArrayList<>(List.of(file.toString()));
        values.addAll(List.of(options));
        return importing.run(values);
    }

    private static String sample() throws IOException {
        try (InputStream in = ImportRegisterTest.class.getResourceAsStream("/takeover/sample.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
