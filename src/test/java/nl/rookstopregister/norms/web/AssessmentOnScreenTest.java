package nl.rookstopregister.norms.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.WorkedExample;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.norms.format.AssessmentFormat;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.AllExamplePages;
import nl.rookstopregister.support.ExamplePage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentOnScreenTest {

    private static final NormBook NORMS = ShippedNorms.read();

    private static String html(WorkedExample example, Language language) {
        Assessment stored = AssessmentFormat.read(
                AssessmentFormat.write(NORMS.assess(example.dossier(), example.procedure(), example.on())));
        return AllExamplePages.html(
                new ExamplePage("norms/_assessment", "", Map.of("assessment", stored), Optional.empty()), language);
    }

    @Test
    void a_stored_assessment_shows_what_counted_and_what_did_not_and_why() {
        WorkedExample newcomer = WorkedExample.all().get(3);

        assertThat(html(newcomer, Language.NL))
                .contains(
                        "definitieve registratie, 21 november 2026", "Practice nurse (MBO-4), diploma van 1 juli 2010")
                .contains("Quit in one hour", "Dit is niet geaccrediteerd of erkend.")
                .contains("Dit wordt gevraagd vanaf 1 januari 2027.");
    }

    @Test
    void a_covered_profile_stays_behind_a_fold() {
        assertThat(html(WorkedExample.all().get(3), Language.EN)).contains("<details>", "Show the parts");
    }
}
