package nl.rookstopregister.shortestway.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.shortestway.WaySamples;
import nl.rookstopregister.shortestway.model.ActivityOffer.Stage;
import nl.rookstopregister.shortestway.model.Pick.State;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What becomes of a session that was chosen when the agenda changes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PickTest {

    private static final LocalDate DAY = WaySamples.TODAY.plusMonths(3);
    private static final Training TRAINING = WaySamples.training("organisatie", 3, "6.2");

    private static final ActivityOffer CONGRESS = WaySamples.named("Congres", 3, true, 100, DAY);

    private static Offer offer(Recognition recognition, boolean hasRoom, boolean cancelled, LocalDate day) {
        return WaySamples.offer(TRAINING, recognition, hasRoom, cancelled, 100, 20, day);
    }

    private static Pick pick(Offer offer) {
        return Pick.of(offer, List.of(), false, WaySamples.DEADLINE, WaySamples.TODAY);
    }

    @Test
    void what_did_not_change_stands() {
        Pick pick = pick(offer(Recognition.RECOGNISED, true, false, DAY));

        assertThat(pick.state()).isEqualTo(State.STANDS);
        assertThat(pick.counts()).isTrue();
        assertThat(pick.changed()).isFalse();
    }

    @Test
    void what_filled_up_since_counts_for_who_registered_and_is_told() {
        Pick pick = pick(offer(Recognition.RECOGNISED, false, false, DAY));

        assertThat(pick.state()).isEqualTo(State.FULL);
        assertThat(pick.counts()).isTrue();
        assertThat(pick.changed()).isTrue();
    }

    @Test
    void what_has_begun_is_not_full_for_who_is_there() {
        assertThat(pick(offer(Recognition.RECOGNISED, false, false, WaySamples.TODAY.minusDays(1)))
                        .state())
                .isEqualTo(State.STANDS);
    }

    @Test
    void what_was_cancelled_or_withdrawn_counts_no_more() {
        assertThat(pick(offer(Recognition.RECOGNISED, true, true, DAY)).state()).isEqualTo(State.CANCELLED);
        assertThat(pick(offer(Recognition.NO_LONGER, true, false, DAY)).state()).isEqualTo(State.WITHDRAWN);
        assertThat(pick(offer(Recognition.NO_LONGER, true, false, DAY)).counts())
                .isFalse();
    }

    @Test
    void what_was_moved_is_too_late_from_the_day_after_the_deadline() {
        assertThat(pick(offer(Recognition.RECOGNISED, true, false, WaySamples.DEADLINE))
                        .state())
                .isEqualTo(State.STANDS);
        assertThat(pick(offer(Recognition.RECOGNISED, true, false, WaySamples.DEADLINE.plusDays(1)))
                        .state())
                .isEqualTo(State.TOO_LATE);
    }

    @Test
    void what_was_moved_to_a_day_of_another_one_overlaps() {
        Offer other = WaySamples.offer(WaySamples.training("kwaliteit", 4, "6.1"), 220, 46, DAY);

        assertThat(Pick.of(
                                offer(Recognition.RECOGNISED, true, false, DAY),
                                List.of(other),
                                false,
                                WaySamples.DEADLINE,
                                WaySamples.TODAY)
                        .state())
                .isEqualTo(State.OVERLAPS);
    }

    @Test
    void what_is_in_the_dossier_is_done_whatever_the_agenda_says() {
        Pick pick = Pick.of(
                offer(Recognition.NO_LONGER, false, true, DAY), List.of(), true, WaySamples.DEADLINE, WaySamples.TODAY);

        assertThat(pick.state()).isEqualTo(State.DONE);
        assertThat(pick.changed()).isFalse();
    }

    @Test
    void an_activity_that_the_office_refused_counts_no_more() {
        assertThat(pick(CONGRESS.done(CONGRESS.lastDay(), CONGRESS.points(), Stage.REFUSED))
                        .state())
                .isEqualTo(State.REFUSED);
        assertThat(pick(CONGRESS.done(CONGRESS.lastDay(), CONGRESS.points(), Stage.REFUSED))
                        .counts())
                .isFalse();
        assertThat(pick(CONGRESS.done(CONGRESS.lastDay(), CONGRESS.points(), Stage.REFUSED))
                        .changed())
                .isTrue();
    }

    @Test
    void an_activity_asks_for_its_proof_from_the_day_after_the_last() {
        ActivityOffer today = WaySamples.named("Congres", 3, true, 100, WaySamples.TODAY);
        ActivityOffer yesterday = WaySamples.named("Congres", 3, true, 100, WaySamples.TODAY.minusDays(1));

        assertThat(pick(today).state()).isEqualTo(State.STANDS);
        assertThat(pick(yesterday).state()).isEqualTo(State.PROOF_DUE);
        assertThat(pick(yesterday).counts()).isTrue();
    }

    @Test
    void an_activity_that_waits_for_the_office_counts_and_one_that_was_granted_is_in_the_dossier() {
        assertThat(pick(CONGRESS.done(CONGRESS.lastDay(), CONGRESS.points(), Stage.HANDED_IN))
                        .counts())
                .isTrue();
        assertThat(pick(CONGRESS.done(CONGRESS.lastDay(), CONGRESS.points(), Stage.HANDED_IN))
                        .changed())
                .isFalse();
        assertThat(pick(CONGRESS.done(CONGRESS.lastDay(), CONGRESS.points(), Stage.GRANTED))
                        .state())
                .isEqualTo(State.DONE);
        assertThat(pick(CONGRESS.done(CONGRESS.lastDay(), CONGRESS.points(), Stage.GRANTED))
                        .counts())
                .isFalse();
    }

    @Test
    void an_activity_on_a_day_of_a_session_overlaps() {
        Offer session = offer(Recognition.RECOGNISED, true, false, DAY);

        assertThat(Pick.of(CONGRESS, List.of(session), false, WaySamples.DEADLINE, WaySamples.TODAY)
                        .state())
                .isEqualTo(State.OVERLAPS);
    }
}
