package nl.rookstopregister.shortestway.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.portfolio.ActivityCategory;
import nl.rookstopregister.shortestway.WaySamples;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What anybody can do at home, and how much of it a calendar year holds. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActivityKindsTest {

    private static final LocalDate TODAY = WaySamples.TODAY;
    private static final ActivityKinds KINDS =
            ActivityKinds.of(ShippedNorms.read().parameters(TODAY));
    private static final String TEACHING_2026 = ActivityOffer.kindIn(ActivityCategory.TEACHING, 2026);
    private static final String PUBLICATION_2026 = ActivityOffer.kindIn(ActivityCategory.PUBLICATION, 2026);

    @Test
    void a_year_that_is_full_offers_nothing_and_the_next_year_does() {
        assertThat(until("2026-12-31", Map.of(TEACHING_2026, 4, PUBLICATION_2026, 2)))
                .isEmpty();
        assertThat(until("2027-06-30", Map.of(TEACHING_2026, 4, PUBLICATION_2026, 2)))
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.lastDay()).isEqualTo("2027-06-30"));
    }

    @Test
    void half_a_publication_is_none() {
        assertThat(until("2026-12-31", Map.of(TEACHING_2026, 4, PUBLICATION_2026, 1)))
                .isEmpty();
    }

    @Test
    void what_was_done_of_a_year_is_taken_off() {
        assertThat(until("2026-12-31", Map.of(TEACHING_2026, 1)))
                .extracting(ActivityOffer::reference, ActivityOffer::points)
                .containsExactly(
                        tuple(TEACHING_2026, 1),
                        tuple(TEACHING_2026, 2),
                        tuple(TEACHING_2026, 3),
                        tuple(PUBLICATION_2026, 2));
    }

    @Test
    void when_the_deadline_is_tomorrow_one_day_of_work_still_fits_and_today_nothing_does() {
        assertThat(until(TODAY.plusDays(1).toString(), Map.of()))
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.length()).isOne());
        assertThat(until(TODAY.toString(), Map.of())).isEmpty();
    }

    @Test
    void nobody_accredits_them_and_they_cost_nothing() {
        assertThat(until("2028-06-30", Map.of())).allSatisfy(offer -> {
            assertThat(offer.worth().accredited()).isFalse();
            assertThat(offer.cents()).isZero();
            assertThat(offer.kilometres()).isZero();
            assertThat(offer.days()).isEmpty();
        });
    }

    private static List<ActivityOffer> until(String deadline, Map<String, Integer> had) {
        return KINDS.until(LocalDate.parse(deadline), TODAY, had);
    }
}
