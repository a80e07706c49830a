package nl.rookstopregister.interventions.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rookstopregister.accreditation.spi.Criterion;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Problem;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.interventions.model.InterventionSubject;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InterventionRequestFormTest {

    private static final NormBook NORMS = ShippedNorms.read();
    private static final Words WORDS = Words.strict();

    private final InterventionRequestForm form =
            new InterventionRequestForm(WORDS, NORMS, new TestClock(), new InterventionCriteria());

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_question_and_subject_has_words(Language language) {
        for (Subject subject : form.subjects()) {
            assertThat(WORDS.text(language, "interventions.subject." + subject.key()))
                    .isNotBlank();
            assertThat(form.words().fields(subject.questions(), Values.NONE, language))
                    .allSatisfy(field -> assertThat(field.label()).isNotBlank());
            assertThat(form.words().fields(subject.itemQuestions(), Values.NONE, language))
                    .allSatisfy(field -> assertThat(field.label()).isNotBlank());
        }
    }

    @Test
    void six_calls_are_no_telephone_coaching_and_seven_are() {
        assertThat(keys(form.acrossSubjects(telephone("6", "13"))))
                .containsExactly("interventions.wrong.too-few-calls");
        assertThat(form.acrossSubjects(telephone("7", "13"))).isEmpty();
    }

    @Test
    void three_talks_in_one_room_are_no_personal_guidance_and_four_are() {
        assertThat(keys(form.acrossSubjects(personal("9", "3")))).containsExactly("interventions.wrong.too-few-talks");
        assertThat(form.acrossSubjects(personal("9", "4"))).isEmpty();
        assertThat(keys(form.acrossSubjects(personal("4", "5"))))
                .containsExactly("interventions.wrong.fewer-than-in-one-room");
    }

    @Test
    void telephone_coaching_of_four_weeks_is_remarked_upon_and_not_refused() {
        assertThat(keys(form.remarks(telephone("7", "4")))).containsExactly("interventions.unusual.weeks");
        assertThat(form.acrossSubjects(telephone("7", "4"))).isEmpty();
        assertThat(form.remarks(telephone("7", "13"))).isEmpty();
        assertThat(form.remarks(telephone("7", "12"))).isEmpty();
    }

    @Test
    void a_criterion_says_what_is_asked_at_least_and_what_is_offered() {
        assertThat(form.criteria(telephone("8", "13")))
                .filteredOn(criterion -> criterion.code().equals("calls"))
                .extracting(criterion -> criterion.question().in(Language.NL))
                .containsExactly("Zijn er minstens 7 telefoongesprekken? Volgens de aanvraag zijn het er 8.");
    }

    @Test
    void each_form_is_judged_on_what_belongs_to_it() {
        List<String> subjects = form.subjects().stream().map(Subject::key).toList();
        assertThat(form.criteria(telephone("7", "13")))
                .extracting(Criterion::code)
                .contains("calls", "three-months", "trained-coach", "plan")
                .doesNotContain("talks")
                .doesNotHaveDuplicates();
        assertThat(form.criteria(personal("9", "4")))
                .allSatisfy(criterion -> assertThat(subjects).contains(criterion.subject()))
                .extracting(Criterion::code)
                .contains("talks", "remote")
                .doesNotContain("calls");
    }

    private static List<String> keys(List<Problem> problems) {
        assertThat(problems)
                .allSatisfy(problem ->
                        assertThat(WORDS.text(Language.NL, problem.key())).isNotBlank());
        return problems.stream().map(Problem::key).toList();
    }

    private static Answers telephone(String calls, String weeks) {
        return Answers.NONE.with(
                InterventionSubject.SHAPE,
                Values.NONE.with("kind", "TELEPHONE").with("contacts", calls).with("weeks", weeks));
    }

    private static Answers personal(String contacts, String inOneRoom) {
        return Answers.NONE.with(
                InterventionSubject.SHAPE,
                Values.NONE
                        .with("kind", "PERSONAL")
                        .with("contacts", contacts)
                        .with("in_one_room", inOneRoom)
                        .with("weeks", "20"));
    }
}
