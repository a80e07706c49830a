package nl.rookstopregister.admission.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Check;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.forms.Problem;
import nl.rookstopregister.forms.Values;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @ParameterizedTest
    @CsvSource({
        "PAYMENT, iban, NL91ABNA0417164301, iban",
        "IDENTITY, postcode, 8012, postcode",
        "IDENTITY, birth_date, 22-11-2026, past_day",
        "IDENTITY, birth_date, 1-1-1900, past_day",
        "IDENTITY, birth_date, gisteren, past_day",
        "IDENTITY, mail, noor@voorbeeld, mail",
        "IDENTITY, phone, 12, phone",
        "IDENTITY, family, '', missing",
        "PROFESSION, agb_code, 123, agb_code",
        "PROFESSION, profession, koning, one_of",
        "PLACES, website, niets, website",
        "DECLARATIONS, truth, '', tick"
    })
    void what_is_not_right_is_told_with_its_field(Task task, String field, String typed, String what) {
        Answers.Page page = ApplicationExamples.wholeCandidate().page(task);
        Answers.Page wrong = new Answers.Page(page.values().with(field, typed), page.items(), 2);

        assertThat(Check.of(task, wrong, TODAY)).containsExactly(new Problem(field, "forms.wrong." + what));
    }

    @Test
    void a_big_number_is_asked_only_of_those_who_have_one() {
        Values values = new Values(Map.of("profession", "nurse", "big", "yes"));

        assertThat(Check.of(Task.PROFESSION.questions(), values, TODAY))
                .containsExactly(new Problem("big_number", "forms.wrong.missing"));
        assertThat(Check.of(Task.PROFESSION.questions(), values.with("big", "no"), TODAY))
                .isEmpty();
    }

    @Test
    void practice_does_not_end_before_it_begins() {
        Item item = new Item(
                "p",
                new Values(Map.of("intervention", "x", "from", "2-1-2026", "until", "1-1-2026", "trajectories", "1")),
                List.of());

        assertThat(Check.ofItem(Task.PRACTICE, item, TODAY))
                .containsExactly(new Problem("until", "forms.wrong.before-start"));
    }

    @Test
    void every_task_of_a_whole_application_is_done() {
        Answers whole = ApplicationExamples.wholeCandidate();

        assertThat(Arrays.stream(Task.values())
                        .filter(task -> TaskStatus.of(task, whole.page(task), false, TODAY) != TaskStatus.DONE))
                .isEmpty();
    }

    @Test
    void an_untouched_task_is_not_started_unless_the_dossier_knows_it() {
        assertThat(TaskStatus.of(Task.EDUCATION, Answers.NONE.page(Task.EDUCATION), false, TODAY))
                .isEqualTo(TaskStatus.NOT_STARTED);
        assertThat(TaskStatus.of(Task.EDUCATION, Answers.NONE.page(Task.EDUCATION), true, TODAY))
                .isEqualTo(TaskStatus.DONE);
    }

    @Test
    void saying_that_there_is_none_finishes_a_list() {
        Answers none = Answers.NONE.with(Task.TRAININGS, new Values(Map.of("none", "true")));

        assertThat(TaskStatus.of(Task.TRAININGS, none.page(Task.TRAININGS), false, TODAY))
                .isEqualTo(TaskStatus.DONE);
    }

    @Test
    void what_is_half_or_wrong_is_kept_as_it_was_typed() {
        Answers half = Answers.NONE.with(Task.PAYMENT, new Values(Map.of("iban", "NL91 ??", "strange", "left out")));

        assertThat(half.values(Task.PAYMENT).typed()).isEqualTo(Map.of("iban", "NL91 ??", "account_holder", ""));
        assertThat(TaskStatus.of(Task.PAYMENT, half.page(Task.PAYMENT), false, TODAY))
                .isEqualTo(TaskStatus.STARTED);
    }
}
