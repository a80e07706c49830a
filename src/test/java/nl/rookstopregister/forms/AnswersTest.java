package nl.rookstopregister.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    /** A form with one subject. */
    enum Meal implements Subject {
        LUNCH;

        @Override
        public String address() {
            return "lunch";
        }

        @Override
        public List<Question> questions() {
            return List.of(
                    Question.of("price", Question.Kind.AMOUNT),
                    Question.of("duration", Question.Kind.HOURS),
                    Question.of("story", Question.Kind.LONG_TEXT).optional());
        }

        @Override
        public List<Question> itemQuestions() {
            return List.of(Question.of("dish", Question.Kind.TEXT));
        }
    }

    @ParameterizedTest
    @CsvSource({"price, -1", "price, 12.345", "price, veel", "duration, 0", "duration, 7u30", "duration, ''"})
    void an_amount_or_hours_that_cannot_be_read_are_told(String field, String typed) {
        assertThat(Check.of(Meal.LUNCH.questions(), right().with(field, typed), TODAY))
                .extracting(Problem::field)
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"495, 49500", "'495,5', 49550", "495.05, 49505", "'€ 12,-', 1200", "0, 0"})
    void an_amount_is_read_in_cents_as_people_write_it(String typed, long cents) {
        assertThat(right().with("price", typed).cents("price")).hasValue(cents);
    }

    @Test
    void hours_are_read_to_the_minute() {
        assertThat(right().with("duration", "7,5").minutes("duration")).hasValue(450);
        assertThat(right().with("duration", "0.25").minutes("duration")).hasValue(15);
    }

    @Test
    void a_text_that_is_too_long_is_told_and_kept_whole() {
        String long_text = "a".repeat(5001);
        Values typed = right().with("story", long_text);

        assertThat(Check.of(Meal.LUNCH.questions(), typed, TODAY))
                .containsExactly(new Problem("story", "forms.wrong.too-long"));
        assertThat(typed.get("story")).isEqualTo(long_text);
    }

    @Test
    void a_list_that_may_not_be_empty_is_asked_for() {
        Answers answers = Answers.NONE.with(Meal.LUNCH, right());

        assertThat(Check.of(Meal.LUNCH, answers.page(Meal.LUNCH), TODAY))
                .containsExactly(new Problem(Problem.ITEMS, "forms.wrong.no-items"));
        Answers filled = answers.withItem(Meal.LUNCH, "1", new Values(Map.of("dish", "soep")));
        assertThat(Check.of(Meal.LUNCH, filled.page(Meal.LUNCH), TODAY)).isEmpty();
    }

    @Test
    void each_save_counts_so_that_a_page_left_open_undoes_nothing() {
        Answers twice = Answers.NONE.with(Meal.LUNCH, right()).with(Meal.LUNCH, right());

        assertThat(twice.page(Meal.LUNCH).version()).isEqualTo(2);
    }

    private static Values right() {
        return new Values(Map.of("price", "12,50", "duration", "1,5"));
    }
}
