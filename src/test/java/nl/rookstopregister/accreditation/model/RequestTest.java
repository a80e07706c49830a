package nl.rookstopregister.accreditation.model;

import static nl.rookstopregister.accreditation.model.RequestExamples.TERMS;
import static nl.rookstopregister.accreditation.model.RequestExamples.draft;
import static nl.rookstopregister.accreditation.model.RequestExamples.inReview;
import static nl.rookstopregister.accreditation.model.RequestExamples.moreAsked;
import static nl.rookstopregister.accreditation.model.RequestExamples.moved;
import static nl.rookstopregister.accreditation.model.RequestExamples.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");

    @Test
    void what_is_decided_cannot_be_withdrawn_asked_submitted_or_decided_again() {
        Request granted = moved(inReview(MONDAY).decide(true, MONDAY));

        assertThat(granted.withdraw(MONDAY)).isEqualTo(new Moving.NotFromHere(RequestState.GRANTED));
        assertThat(granted.askMore(Map.of("ABOUT", "?"), MONDAY)).isInstanceOf(Moving.NotFromHere.class);
        assertThat(granted.submit(TERMS, MONDAY)).isInstanceOf(Moving.NotFromHere.class);
        assertThat(granted.decide(false, MONDAY)).isInstanceOf(Moving.NotFromHere.class);
    }

    @Test
    void nothing_is_decided_before_it_is_complete() {
        assertThat(submitted(MONDAY).decide(true, MONDAY)).isEqualTo(new Moving.NotFromHere(RequestState.SUBMITTED));
    }

    @Test
    void asking_for_nothing_is_not_asking() {
        assertThatIllegalArgumentException().isThrownBy(() -> submitted(MONDAY).askMore(Map.of(), MONDAY));
    }

    @Test
    void only_a_refusal_is_granted_on_objection() {
        assertThat(moved(inReview(MONDAY).decide(true, MONDAY)).grantOnObjection(MONDAY))
                .isInstanceOf(Moving.NotFromHere.class);
        assertThat(moved(moved(inReview(MONDAY).decide(false, MONDAY)).grantOnObjection(MONDAY))
                        .state())
                .isEqualTo(RequestState.GRANTED);
    }

    @Test
    void every_open_request_can_be_withdrawn_and_no_other() {
        assertThat(Arrays.stream(RequestState.values()).filter(Move.WITHDRAW::isPossibleFrom))
                .containsExactlyElementsOf(Arrays.stream(RequestState.values())
                        .filter(RequestState::isOpen)
                        .toList());
    }

    @Test
    void every_state_but_the_draft_is_reached_by_a_move() {
        assertThat(Arrays.stream(Move.values()).map(Move::to).distinct())
                .containsExactlyInAnyOrder(
                        EnumSet.complementOf(EnumSet.of(RequestState.DRAFT)).toArray(RequestState[]::new));
    }

    @Test
    void a_renewal_is_of_something_and_something_new_of_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Purpose(Purpose.Aim.RENEWAL, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Purpose(Purpose.Aim.NEW, "tr-12"));
        assertThat(Purpose.renewalOf("tr-12").reference()).isEqualTo("tr-12");
    }

    @Test
    void the_decision_comes_within_eight_weeks_on_a_working_day() {
        // Eight weeks after Friday 30 October is Christmas Day, a Friday; the Monday after it is the next working day.
        Request request = submitted(LocalDate.parse("2026-10-30"));

        assertThat(request.course().decideUntil(TERMS, MONDAY)).isEqualTo(LocalDate.parse("2026-12-28"));
        assertThat(request.course().checkUntil(TERMS)).isEqualTo(LocalDate.parse("2026-11-13"));
    }

    @Test
    void the_clock_stands_still_while_more_is_asked_but_not_longer_than_four_weeks() {
        Request asked = moreAsked(MONDAY, MONDAY.plusDays(7));
        LocalDate planned = LocalDate.parse("2026-12-28");

        assertThat(asked.course().decideUntil(TERMS, MONDAY.plusDays(7))).isEqualTo(planned);
        assertThat(asked.course().decideUntil(TERMS, MONDAY.plusDays(14))).isEqualTo(planned.plusDays(7));
        assertThat(asked.course().decideUntil(TERMS, MONDAY.plusDays(70))).isEqualTo(planned.plusDays(28));
        assertThat(moved(asked.submit(TERMS, MONDAY.plusDays(10))).course().stoppedDays())
                .isEqualTo(3);
    }

    @Test
    void a_reviewer_may_ask_for_more_as_well() {
        Request asked = moved(inReview(MONDAY).askMore(Map.of("ABOUT", "Welke dagen?"), MONDAY.plusDays(3)));

        assertThat(asked.state()).isEqualTo(RequestState.MORE_ASKED);
        assertThat(moved(asked.submit(TERMS, MONDAY.plusDays(4))).state()).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void a_draft_that_is_left_alone_is_reminded_of_once_and_then_closed() {
        Request draft = draft(MONDAY);

        assertThat(draft.isReminderDue(TERMS, MONDAY.plusDays(27))).isFalse();
        assertThat(draft.isReminderDue(TERMS, MONDAY.plusDays(28))).isTrue();
        Request reminded = draft.reminded(MONDAY.plusDays(28));
        assertThat(reminded.isReminderDue(TERMS, MONDAY.plusDays(40))).isFalse();
        assertThat(reminded.isClosingDue(TERMS, MONDAY.plusDays(83))).isFalse();
        assertThat(reminded.isClosingDue(TERMS, MONDAY.plusDays(84))).isTrue();
        assertThat(submitted(MONDAY).isReminderDue(TERMS, MONDAY.plusYears(1))).isFalse();
    }
}
