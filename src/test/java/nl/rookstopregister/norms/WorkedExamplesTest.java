package nl.rookstopregister.norms;

import static nl.rookstopregister.norms.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.norms.format.PlainText;
import nl.rookstopregister.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Holds every answer in {@code docs/norms.md} against the code; {@code -Dnorms.write=true} writes them anew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkedExamplesTest {

    private static final Path DOCUMENT = Path.of("docs/norms.md");
    private static final Pattern ANSWER = Pattern.compile("(?s)(<!-- answer: ([a-z0-9-]+) -->\n```text\n)(.*?)(```)");
    private static final NormBook NORMS = ShippedNorms.read();

    private static Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        for (WorkedExample example : WorkedExample.all()) {
            Assessment assessment = NORMS.assess(example.dossier(), example.procedure(), example.on());
            answers.put(example.name(), text(PlainText.lines(assessment, Language.EN)));
        }
        for (String day : List.of("2024-12-31", "2025-01-01")) {
            Transition transition = NORMS.transition(WorkedExample.inTransition(), day(day));
            answers.put("transition-" + day, text(PlainText.lines(transition, Language.EN)));
        }
        return answers;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    @Test
    void the_document_gives_the_answers_that_the_code_gives() throws IOException {
        String document = Files.readString(DOCUMENT);
        Map<String, String> answers = answers();

        if (Boolean.getBoolean("norms.write")) {
            Files.writeString(
                    DOCUMENT,
                    ANSWER.matcher(document)
                            .replaceAll(found -> Matcher.quoteReplacement(
                                    found.group(1) + answers.get(found.group(2)) + found.group(4))));
            document = Files.readString(DOCUMENT);
        }

        Map<String, String> written = new TreeMap<>();
        ANSWER.matcher(document).results().forEach(found -> written.put(found.group(2), found.group(3)));
        assertThat(written).isEqualTo(answers);
    }

    @Test
    void a_transition_coach_renews_by_the_old_norm_through_2024_and_by_the_new_one_after() {
        Dossier dossier = WorkedExample.inTransition();

        Assessment lastDay = NORMS.assess(dossier, Procedure.RENEWAL, day("2024-12-31"));
        Assessment dayAfter = NORMS.assess(dossier, Procedure.RENEWAL, day("2025-01-01"));

        assertThat(lastDay.norm()).isEqualTo(new NormId("2013", 1));
        assertThat(lastDay.applied().cohort()).isEqualTo("transition");
        assertThat(lastDay.verdict()).isEqualTo(Status.MET);
        assertThat(dayAfter.norm()).isEqualTo(new NormId("2022", 1));
        assertThat(dayAfter.verdict()).isEqualTo(Status.NOT_MET);
        assertThat(dayAfter.leaves().stream()
                        .filter(leaf -> leaf.status() == Status.NOT_MET)
                        .map(Finding::id))
                .containsExactly("profile-3.2", "profile-3.4", "profile-7.1");
    }

    @Test
    void who_falls_short_in_the_transition_keeps_the_running_term_and_is_told_so() {
        Dossier dossier = WorkedExample.inTransition();

        assertThat(NORMS.transition(dossier, day("2024-12-31")))
                .isInstanceOfSatisfying(
                        Transition.Running.class,
                        running -> assertThat(running.lastDay()).isEqualTo("2024-12-31"));
        assertThat(NORMS.transition(dossier, day("2025-01-01")))
                .isInstanceOfSatisfying(Transition.FellShort.class, short_ -> {
                    assertThat(short_.keeps()).isEqualTo(dossier.standing().term());
                    assertThat(short_.judgedBy()).isEqualTo(new NormId("2022", 1));
                });
    }
}
