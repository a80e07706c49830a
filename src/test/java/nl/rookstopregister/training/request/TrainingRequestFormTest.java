package nl.rookstopregister.training.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.FieldOnPage;
import nl.rookstopregister.forms.Problem;
import nl.rookstopregister.forms.QuestionWords;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.TestClock;
import nl.rookstopregister.training.model.TrainingQuestions;
import nl.rookstopregister.training.model.TrainingRequest;
import nl.rookstopregister.training.model.TrainingSubject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrainingRequestFormTest {

    private static final NormBook NORMS = ShippedNorms.read();
    private static final Words WORDS = Words.strict();

    private final TrainingRequestForm form =
            new TrainingRequestForm(WORDS, new ProfileWords(NORMS), NORMS, new TestClock());

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_question_and_subject_has_words(Language language) {
        QuestionWords words = form.words();
        for (Subject subject : form.subjects()) {
            assertThat(WORDS.text(language, "training.subject." + subject.key()))
                    .isNotBlank();
            assertThat(words.fields(subject.questions(), Values.NONE, language))
                    .allSatisfy(TrainingRequestFormTest::isSaid);
            assertThat(words.fields(subject.itemQuestions(), Values.NONE, language))
                    .allSatisfy(TrainingRequestFormTest::isSaid);
        }
    }

    @Test
    void the_competences_are_those_of_the_norm_and_called_as_it_calls_them() {
        assertThat(new ProfileWords(NORMS)
                        .roles().stream()
                                .flatMap(role -> role.competences().stream())
                                .map(competence -> competence.code()))
                .containsExactlyElementsOf(TrainingQuestions.COMPETENCES);
        assertThat(form.words().fields(TrainingSubject.COMPETENCES.questions(), Values.NONE, Language.NL))
                .first()
                .extracting(FieldOnPage::label)
                .isEqualTo("1.1 Epidemiologie van roken");
    }

    @Test
    void hours_of_competences_beyond_the_hours_of_the_training_are_refused() {
        assertThat(keys(form.acrossSubjects(request("REFRESHER", "3", "1", Map.of("1.9", "2", "2.1", "1,5")))))
                .containsExactly("training.wrong.more-hours-than-training");
        assertThat(form.acrossSubjects(request("REFRESHER", "3", "1", Map.of("1.9", "2", "2.1", "1"))))
                .isEmpty();
    }

    @Test
    void every_hour_of_a_basic_training_belongs_to_a_competence() {
        assertThat(keys(form.acrossSubjects(request("BASIC", "30", "5", Map.of("1.1", "29,5")))))
                .containsExactly("training.wrong.fewer-hours-than-training");
    }

    @Test
    void a_training_that_covers_nothing_of_the_profile_is_refused_unless_it_is_an_extra() {
        assertThat(keys(form.acrossSubjects(request("REFRESHER", "3", "1", Map.of()))))
                .containsExactly("training.wrong.no-competences");
        assertThat(form.acrossSubjects(request("EXTRA_PREGNANT", "3", "1", Map.of())))
                .isEmpty();
    }

    @Test
    void a_level_asks_for_hours() {
        Answers answers = request("REFRESHER", "3", "1", Map.of("1.9", "3"))
                .with(TrainingSubject.LEVELS, Values.NONE.with("practised", "1.9 2.1"));

        assertThat(keys(form.acrossSubjects(answers))).containsExactly("training.wrong.level-without-hours");
        assertThat(new TrainingRequest(answers).level("1.9")).isEqualTo(TrainingRequest.Level.PRACTISED);
        assertThat(new TrainingRequest(answers).level("1.8")).isEqualTo(TrainingRequest.Level.KNOWS);
    }

    @Test
    void a_basic_training_of_three_days_is_remarked_upon_and_not_refused() {
        Answers three = request("BASIC", "21", "3", Map.of("1.1", "21"));

        assertThat(keys(form.remarks(three))).containsExactly("training.unusual.days", "training.unusual.profile");
        assertThat(form.acrossSubjects(three)).isEmpty();
        assertThat(keys(form.remarks(request("BASIC", "28", "4", Map.of("1.1", "28")))))
                .containsExactly("training.unusual.profile");
        assertThat(form.remarks(request("REFRESHER", "3", "1", Map.of("1.9", "3"))))
                .isEmpty();
    }

    @Test
    void an_hour_suggests_a_point_and_a_day_no_more_than_six() {
        assertThat(form.suggestedPoints(request("REFRESHER", "3,5", "1", Map.of())))
                .isEqualTo(3);
        assertThat(form.suggestedPoints(request("REFRESHER", "8", "1", Map.of())))
                .isEqualTo(6);
        assertThat(form.suggestedPoints(request("BASIC", "32", "5", Map.of()))).isEqualTo(30);
    }

    @Test
    void each_type_is_judged_on_what_belongs_to_it_and_every_criterion_points_at_a_subject_that_exists() {
        List<String> subjects = form.subjects().stream().map(Subject::key).toList();
        for (String type : TrainingQuestions.TYPES) {
            var criteria = form.criteria(request(type, "3", "1", Map.of()));
            assertThat(criteria).hasSizeGreaterThan(8).allSatisfy(criterion -> {
                assertThat(subjects).contains(criterion.subject());
                assertThat(criterion.source()).matches("S[13], .+");
            });
            assertThat(criteria).extracting(criterion -> criterion.code()).doesNotHaveDuplicates();
        }
        assertThat(form.criteria(request("BASIC", "30", "5", Map.of())))
                .extracting(criterion -> criterion.code())
                .contains("profile", "spread")
                .doesNotContain("pregnant");
    }

    @Test
    void who_gives_a_training_does_not_judge_it() {
        Answers answers = Answers.NONE.withItem(
                TrainingSubject.TRAINERS,
                "t",
                Values.NONE.with("trainer", "Noor Voorbeeld").with("mail", "noor@voorbeeld.example"));

        assertThat(form.involved(answers)).containsExactly("Noor Voorbeeld", "noor@voorbeeld.example");
    }

    @Test
    void a_list_says_what_it_is_and_how_long_it_takes() {
        assertThat(form.summary(request("REFRESHER", "3,5", "1", Map.of()), Language.NL))
                .isEqualTo("Nascholing, 3,5 uur");
        assertThat(form.summary(Answers.NONE, Language.NL)).isEmpty();
    }

    private static void isSaid(FieldOnPage field) {
        assertThat(field.label()).isNotBlank();
        assertThat(field.choices())
                .allSatisfy(choice -> assertThat(choice.label()).isNotBlank());
    }

    private static List<String> keys(List<Problem> problems) {
        assertThat(problems)
                .allSatisfy(problem ->
                        assertThat(WORDS.text(Language.NL, problem.key())).isNotBlank());
        return problems.stream().map(Problem::key).toList();
    }

    private static Answers request(String type, String hours, String days, Map<String, String> competences) {
        Values typed = Values.NONE;
        for (Map.Entry<String, String> each : competences.entrySet()) {
            typed = typed.with(TrainingQuestions.hoursOf(each.getKey()), each.getValue());
        }
        return Answers.NONE
                .with(
                        TrainingSubject.TRAINING,
                        Values.NONE.with("name", "Scholing (demonstratie)").with("type", type))
                .with(TrainingSubject.SHAPE, Values.NONE.with("hours", hours).with("days", days))
                .with(TrainingSubject.COMPETENCES, typed);
    }
}
