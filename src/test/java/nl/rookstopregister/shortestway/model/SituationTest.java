package nl.rookstopregister.shortestway.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.shortestway.WaySamples;
import nl.rookstopregister.shortestway.model.ActivityOffer.Stage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a coach may still choose, and how much time there is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SituationTest {

    private static final LocalDate TODAY = WaySamples.TODAY;
    private static final ActivityOffer CONGRESS = WaySamples.named("Congres", 3, true, 100, TODAY.plusMonths(3));

    @Test
    void who_has_until_tomorrow_is_not_told_that_there_is_time() {
        Situation situation = situation(TODAY.plusDays(1), List.of(), List.of());

        assertThat(situation.hasTime()).isFalse();
        assertThat(situation.isUrgent()).isTrue();
    }

    @Test
    void there_is_time_as_long_as_the_agenda_ends_half_a_year_before_the_deadline() {
        Offer soon = WaySamples.offer(WaySamples.training("a", 3), 100, 20, TODAY.plusMonths(2));
        Offer late = WaySamples.offer(WaySamples.training("b", 3), 100, 20, WaySamples.DEADLINE.minusMonths(2));

        assertThat(situation(WaySamples.DEADLINE, List.of(), List.of(soon)).hasTime())
                .isTrue();
        assertThat(situation(WaySamples.DEADLINE, List.of(), List.of(soon, late))
                        .hasTime())
                .isFalse();
    }

    @Test
    void what_is_over_after_the_deadline_or_handed_in_cannot_be_chosen_and_stays_named() {
        List<Offer> named = List.of(
                WaySamples.named("Voorbij", 3, true, 0, TODAY),
                WaySamples.named("Te laat", 3, true, 0, WaySamples.DEADLINE.plusDays(1)),
                CONGRESS.done(CONGRESS.lastDay(), CONGRESS.points(), Stage.HANDED_IN));

        Situation situation = situation(WaySamples.DEADLINE, List.of(), named);

        assertThat(situation.offers()).isEmpty();
        assertThat(situation.named()).hasSize(3);
    }

    @Test
    void what_is_in_the_plan_is_neither_offered_nor_named_again() {
        Situation situation = situation(WaySamples.DEADLINE, List.of(CONGRESS), List.of(CONGRESS));

        assertThat(situation.offers()).isEmpty();
        assertThat(situation.named()).isEmpty();
        assertThat(situation.gap().points().getFirst().points())
                .isEqualTo(situation.without().points().getFirst().points() - CONGRESS.points());
    }

    private static Situation situation(LocalDate deadline, List<Offer> chosen, List<Offer> all) {
        return Situation.of(ShippedNorms.read(), WaySamples.lacking(List.of(), 4, 4, 3), deadline, chosen, all, TODAY);
    }
}
