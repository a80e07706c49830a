package nl.rookstopregister.admission.model;

import static nl.rookstopregister.admission.model.ApplicationExamples.OFFICER;
import static nl.rookstopregister.admission.model.ApplicationExamples.TERMS;
import static nl.rookstopregister.admission.model.ApplicationExamples.asked;
import static nl.rookstopregister.admission.model.ApplicationExamples.complete;
import static nl.rookstopregister.admission.model.ApplicationExamples.draft;
import static nl.rookstopregister.admission.model.ApplicationExamples.moved;
import static nl.rookstopregister.admission.model.ApplicationExamples.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.forms.Course;
import nl.rookstopregister.register.DecisionNumber;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicationTest {

    private static final LocalDate MONDAY = day("2026-11-02");
    private static final DecisionNumber NUMBER = new DecisionNumber(2026, 12);

    @Test
    void what_is_decided_cannot_be_withdrawn_asked_or_decided_again() {
        Application granted = moved(complete(MONDAY).decide(true, NUMBER, MONDAY));

        assertThat(granted.withdraw(MONDAY)).isEqualTo(new Moving.NotFromHere(ApplicationState.GRANTED));
        assertThat(granted.askMore(java.util.Map.of(), MONDAY)).isInstanceOf(Moving.NotFromHere.class);
        assertThat(granted.decide(false, NUMBER, MONDAY)).isInstanceOf(Moving.NotFromHere.class);
        assertThat(granted.assign(OFFICER)).isInstanceOf(Moving.NotFromHere.class);
    }

    @Test
    void nothing_is_decided_before_it_is_complete() {
        assertThat(submitted(MONDAY).decide(true, NUMBER, MONDAY))
                .isEqualTo(new Moving.NotFromHere(ApplicationState.SUBMITTED));
    }

    @Test
    void every_open_application_can_be_withdrawn_and_no_other() {
        Set<ApplicationState> open = EnumSet.noneOf(ApplicationState.class);
        Arrays.stream(ApplicationState.values())
                .filter(ApplicationState::isOpen)
                .forEach(open::add);

        assertThat(Arrays.stream(ApplicationState.values()).filter(Move.WITHDRAW::isPossibleFrom))
                .containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    void every_state_but_the_draft_is_reached_by_a_move() {
        assertThat(Arrays.stream(Move.values()).map(Move::to).distinct())
                .containsExactlyInAnyOrder(
                        EnumSet.complementOf(EnumSet.of(ApplicationState.DRAFT)).toArray(ApplicationState[]::new));
    }

    @Test
    void only_what_was_asked_can_be_changed() {
        Application asked = asked(MONDAY, MONDAY);

        assertThat(asked.canChange(Task.EDUCATION)).isTrue();
        assertThat(asked.canChange(Task.IDENTITY)).isFalse();
        assertThat(submitted(MONDAY).canChange(Task.EDUCATION)).isFalse();
        assertThat(draft().canChange(Task.IDENTITY)).isTrue();
    }

    @Test
    void clocks_end_on_a_working_day() {
        // Two weeks after Friday 11 December is Christmas Day, a Friday; six weeks after it a Friday.
        Course course = submitted(day("2026-12-11")).course();

        assertThat(course.checkUntil(TERMS)).isEqualTo("2026-12-28");
        assertThat(course.decideUntil(TERMS, day("2026-12-11"))).isEqualTo("2027-01-22");
    }

    @Test
    void the_clock_stands_still_as_long_as_more_is_asked() {
        Application asked = asked(MONDAY, day("2026-11-09"));

        assertThat(asked.course().decideUntil(TERMS, day("2026-11-09"))).isEqualTo("2026-12-14");
        assertThat(asked.course().decideUntil(TERMS, day("2026-11-16"))).isEqualTo("2026-12-21");
        Application answered = moved(asked.submit(TERMS, day("2026-11-16")));
        assertThat(answered.course().decideUntil(TERMS, day("2027-02-01"))).isEqualTo("2026-12-21");
        assertThat(answered.course().checkUntil(TERMS)).isEqualTo("2026-11-30");
    }

    @Test
    void the_clock_stands_still_for_four_weeks_at_most() {
        Application asked = asked(MONDAY, day("2026-11-09"));

        assertThat(asked.course().answerUntil(TERMS)).isEqualTo("2026-12-07");
        assertThat(asked.course().decideUntil(TERMS, day("2026-12-07"))).isEqualTo("2027-01-11");
        assertThat(asked.course().decideUntil(TERMS, day("2027-03-01"))).isEqualTo("2027-01-11");
    }

    @Test
    void who_leaves_a_draft_alone_is_reminded_once_and_later_loses_it() {
        Application draft = draft();

        assertThat(draft.isReminderDue(TERMS, day("2026-11-29"))).isFalse();
        assertThat(draft.isReminderDue(TERMS, day("2026-11-30"))).isTrue();
        Application reminded = draft.reminded(day("2026-11-30"));
        assertThat(reminded.isReminderDue(TERMS, day("2026-12-30"))).isFalse();
        assertThat(reminded.isClosingDue(TERMS, day("2027-01-24"))).isFalse();
        assertThat(reminded.isClosingDue(TERMS, day("2027-01-25"))).isTrue();
    }

    @Test
    void nobody_loses_a_draft_without_a_reminder_in_time() {
        Application late = draft().reminded(day("2027-06-01"));

        assertThat(draft().isClosingDue(TERMS, day("2027-06-01"))).isFalse();
        assertThat(late.isClosingDue(TERMS, day("2027-06-01"))).isFalse();
        assertThat(late.course().closesOn(TERMS)).isEqualTo("2027-07-27");
    }

    @Test
    void what_waits_for_the_office_is_never_closed() {
        assertThat(submitted(MONDAY).reminded(MONDAY).isClosingDue(TERMS, day("2030-01-01")))
                .isFalse();
        assertThat(submitted(MONDAY).isReminderDue(TERMS, day("2030-01-01"))).isFalse();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
