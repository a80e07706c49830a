package nl.rookstopregister.shortestway.solver;

import static nl.rookstopregister.shortestway.WaySamples.DEADLINE;
import static nl.rookstopregister.shortestway.WaySamples.lacking;
import static nl.rookstopregister.shortestway.WaySamples.offer;
import static nl.rookstopregister.shortestway.WaySamples.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.shortestway.WaySamples;
import nl.rookstopregister.shortestway.model.Answer;
import nl.rookstopregister.shortestway.model.Gap;
import nl.rookstopregister.shortestway.model.Objective;
import nl.rookstopregister.shortestway.model.Offer;
import nl.rookstopregister.shortestway.model.Shortfall;
import nl.rookstopregister.shortestway.model.Way;
import nl.rookstopregister.support.ForAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The answers, held against the norm book itself. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShortestWayTest {

    private static final NormBook NORMS = ShippedNorms.read();
    private static final ShortestWay SEARCH = new ShortestWay(Duration.ofMinutes(1));
    private static final LocalDate SPRING = LocalDate.parse("2027-03-10");
    private static final LocalDate AUTUMN = LocalDate.parse("2027-10-06");
    private static final LocalDate NEXT_YEAR = LocalDate.parse("2028-02-02");

    /** A coach and an agenda so small that all choices can be tried. */
    private record Small(Dossier dossier, List<Offer> agenda) {
        static Small draw(RandomGenerator chance) {
            List<String> lacks = new ArrayList<>();
            for (int number = chance.nextInt(4); number > 0; number--) {
                lacks.add(WaySamples.PROFILE.get(chance.nextInt(WaySamples.PROFILE.size())));
            }
            return new Small(
                    lacking(lacks, chance.nextInt(5), chance.nextInt(5), 1 + chance.nextInt(6)),
                    WaySamples.agenda(chance, 3 + chance.nextInt(7), 2));
        }
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void of_all_choices_that_the_norm_book_accepts_none_takes_less(Objective objective) {
        new ForAll(20261121, 60).of(Small::draw, small -> {
            Gap gap = gap(small.dossier());
            Optional<Integer> least = AllWays.least(gap, small.agenda(), objective);
            switch (SEARCH.find(gap, small.agenda(), objective)) {
                case Answer.Found(var best, var others) -> {
                    assertThat(Optional.of(best.takes(objective))).isEqualTo(least);
                    assertThat(best.proven()).isTrue();
                    assertThat(gap.with(best.offers()).isClosed()).isTrue();
                    assertThat(others)
                            .allSatisfy(other ->
                                    assertThat(other.takes(objective)).isGreaterThanOrEqualTo(best.takes(objective)));
                }
                case Answer.NothingFits(var why, var _) -> {
                    assertThat(least).isEmpty();
                    assertThat(why).isNotEmpty();
                }
                case Answer.NothingMissing() -> assertThat(gap.isClosed()).isTrue();
                case Answer.OutOfTime(), Answer.Busy() -> throw new AssertionError("Not settled");
            }
        });
    }

    @Test
    void the_coach_chooses_what_is_kept_least() {
        Gap gap = gap(lacking(List.of("6.1"), 5, 5, 5));
        Offer cheap = offer(training("ver", 1, "6.1"), 50, 240, SPRING, SPRING.plusDays(1));
        Offer short_ = offer(training("kort", 1, "6.1"), 120, 80, AUTUMN);
        Offer near = offer(training("online", 1, "6.1"), 200, 0, AUTUMN, AUTUMN.plusDays(7));
        List<Offer> agenda = List.of(cheap, short_, near);

        assertThat(best(gap, agenda, Objective.COST).offers()).containsExactly(cheap);
        assertThat(best(gap, agenda, Objective.DAYS).offers()).containsExactly(short_);
        assertThat(best(gap, agenda, Objective.TRAVEL).offers()).containsExactly(near);
    }

    @Test
    void of_ways_that_cost_as_much_the_one_with_fewer_days_is_taken_and_then_the_nearest() {
        Gap gap = gap(lacking(List.of("6.1"), 5, 5, 5));
        Offer nearest = offer(training("c", 1, "6.1"), 50, 40, AUTUMN);

        assertThat(best(
                                gap,
                                List.of(
                                        offer(training("a", 1, "6.1"), 50, 10, SPRING, SPRING.plusDays(1)),
                                        offer(training("b", 1, "6.1"), 50, 90, SPRING),
                                        nearest),
                                Objective.COST)
                        .offers())
                .containsExactly(nearest);
    }

    @Test
    void the_same_training_is_not_followed_twice_and_days_do_not_overlap() {
        Gap gap = gap(lacking(List.of(), 5, 5, 1));
        Offer first = offer(training("a", 2), 50, 10, SPRING);
        Offer again = offer(training("a", 2), 50, 10, AUTUMN);
        Offer sameDay = offer(training("b", 2), 50, 10, SPRING);
        Offer other = offer(training("c", 2), 400, 10, NEXT_YEAR);

        assertThat(best(gap, List.of(first, again, sameDay, other), Objective.COST)
                        .offers())
                .extracting(Offer::reference)
                .containsExactlyInAnyOrder("a", "b");
        assertThat(best(gap, List.of(first, sameDay, other), Objective.COST).offers())
                .contains(other)
                .hasSize(2);
    }

    @Test
    void points_in_one_more_calendar_year_are_found_in_that_year() {
        Gap gap = gap(lacking(List.of(), 9, 0, 9));
        Offer thisYear = offer(training("a", 1), 10, 0, LocalDate.parse("2025-12-01"));
        Offer nextYear = offer(training("b", 1), 500, 0, SPRING);

        assertThat(gap.points()).singleElement().satisfies(points -> {
            assertThat(points.points()).isZero();
            assertThat(points.years()).isEqualTo(1);
        });
        assertThat(best(gap, List.of(thisYear, nextYear), Objective.COST).offers())
                .containsExactly(nextYear);
    }

    @Test
    void what_is_not_accredited_any_more_is_of_no_use() {
        Gap gap = gap(lacking(List.of("6.1"), 5, 5, 5));
        Offer formerly = offer(training("a", 1, "6.1"), Recognition.NO_LONGER, true, false, 10, 0, SPRING);

        assertThat(SEARCH.find(gap, List.of(formerly), Objective.COST))
                .isInstanceOfSatisfying(
                        Answer.NothingFits.class,
                        nothing -> assertThat(nothing.why())
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        Shortfall.NotOffered.class,
                                        short_ -> assertThat(short_.lack().id()).endsWith("6.1")));
    }

    @Test
    void when_nothing_fits_it_is_said_why_and_what_comes_nearest() {
        Gap gap = gap(lacking(List.of("6.1", "7.1"), 2, 2, 2));
        Offer useful = offer(training("a", 4, "6.1"), 100, 10, SPRING);

        assertThat(SEARCH.find(gap, List.of(useful), Objective.COST))
                .isInstanceOfSatisfying(Answer.NothingFits.class, nothing -> {
                    assertThat(nothing.why())
                            .hasSize(2)
                            .anySatisfy(why -> assertThat(why)
                                    .isInstanceOfSatisfying(
                                            Shortfall.TooFewPoints.class,
                                            short_ -> assertThat(short_.reachable())
                                                    .isEqualTo(4)));
                    assertThat(nothing.nearest()).isEqualTo(new Way(List.of(useful), true));
                });
    }

    @Test
    void each_requirement_by_itself_is_not_all_of_them_together() {
        Gap gap = gap(lacking(List.of("6.1", "7.1"), 5, 5, 5));

        assertThat(SEARCH.find(
                        gap,
                        List.of(
                                offer(training("a", 1, "6.1"), 100, 10, SPRING),
                                offer(training("b", 1, "7.1"), 100, 10, SPRING)),
                        Objective.COST))
                .isInstanceOfSatisfying(
                        Answer.NothingFits.class,
                        nothing -> assertThat(nothing.why()).containsExactly(new Shortfall.NotTogether()));
    }

    @Test
    void other_trainings_that_do_as_well_are_the_alternatives() {
        Gap gap = gap(lacking(List.of("6.1"), 5, 5, 5));

        assertThat(SEARCH.find(
                        gap,
                        List.of(
                                offer(training("a", 1, "6.1"), 100, 10, SPRING),
                                offer(training("a", 1, "6.1"), 110, 10, AUTUMN),
                                offer(training("b", 1, "6.1"), 150, 10, SPRING),
                                offer(training("c", 1, "6.1"), 120, 10, SPRING)),
                        Objective.COST))
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.others())
                                .extracting(Way::references)
                                .containsExactly(Set.of("c"), Set.of("b")));
    }

    private static Gap gap(Dossier dossier) {
        return Gap.of(NORMS, dossier, Procedure.RENEWAL, DEADLINE);
    }

    private static Way best(Gap gap, List<Offer> agenda, Objective objective) {
        return ((Answer.Found) SEARCH.find(gap, agenda, objective)).best();
    }
}
