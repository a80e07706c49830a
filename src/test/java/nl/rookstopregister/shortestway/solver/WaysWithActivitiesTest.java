package nl.rookstopregister.shortestway.solver;

import static nl.rookstopregister.shortestway.WaySamples.DEADLINE;
import static nl.rookstopregister.shortestway.WaySamples.lacking;
import static nl.rookstopregister.shortestway.WaySamples.named;
import static nl.rookstopregister.shortestway.WaySamples.offer;
import static nl.rookstopregister.shortestway.WaySamples.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.portfolio.ActivityCategory;
import nl.rookstopregister.shortestway.WaySamples;
import nl.rookstopregister.shortestway.model.ActivityOffer;
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

/** Activities outside the agenda as choices beside sessions, held against the norm book itself. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaysWithActivitiesTest {

    private static final ShortestWay SEARCH = new ShortestWay(Duration.ofMinutes(1));
    private static final NormBook SHIPPED = ShippedNorms.read();
    /** Of fifteen points three need not be accredited. */
    private static final NormBook FOUR_FIFTHS = WaySamples.norms(80);

    private static final Map<Integer, NormBook> BY_SHARE =
            Stream.of(0, 40, 80, 100).collect(Collectors.toMap(share -> share, WaySamples::norms));
    private static final LocalDate SPRING = LocalDate.parse("2027-03-10");
    private static final LocalDate AUTUMN = LocalDate.parse("2027-10-06");

    /** A coach, and so little to choose from that all choices can be tried. */
    private record Small(int share, Dossier dossier, List<Offer> offers) {
        static Small draw(RandomGenerator chance) {
            List<Offer> offers = new ArrayList<>(WaySamples.agenda(chance, 1 + chance.nextInt(4), 2));
            List<ActivityOffer> kinds = WaySamples.kinds();
            for (int number = 2 + chance.nextInt(4); number > 0; number--) {
                ActivityOffer kind = kinds.get(chance.nextInt(kinds.size()));
                if (!offers.contains(kind)) {
                    offers.add(kind);
                }
            }
            LocalDate day = WaySamples.TODAY.plusDays(1 + chance.nextInt(500));
            offers.add(named("Congres", 1 + chance.nextInt(6), chance.nextBoolean(), 5L * chance.nextInt(40), day));
            List<String> lacks = chance.nextInt(3) == 0
                    ? List.of(WaySamples.PROFILE.get(chance.nextInt(WaySamples.PROFILE.size())))
                    : List.of();
            return new Small(
                    List.of(0, 40, 80, 100).get(chance.nextInt(4)),
                    lacking(lacks, 1 + chance.nextInt(5), chance.nextInt(5), chance.nextInt(6)),
                    List.copyOf(offers));
        }
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void of_all_choices_that_the_norm_book_accepts_none_takes_less(Objective objective) {
        new ForAll(20261122, 60).of(Small::draw, small -> {
            Gap gap = Gap.of(book(small.share()), small.dossier(), Procedure.RENEWAL, DEADLINE);
            Optional<Integer> least = AllWays.least(gap, small.offers(), objective);
            switch (SEARCH.find(gap, small.offers(), objective)) {
                case Answer.Found(var best, var others) -> {
                    assertThat(Optional.of(best.takes(objective))).isEqualTo(least);
                    assertThat(best.proven()).isTrue();
                    assertThat(others).allSatisfy(other -> {
                        assertThat(other.takes(objective)).isGreaterThanOrEqualTo(best.takes(objective));
                        assertThat(gap.with(other.offers()).isClosed()).isTrue();
                    });
                }
                case Answer.NothingFits(var why, var nearest) -> {
                    assertThat(least).isEmpty();
                    assertThat(why).isNotEmpty();
                    assertThat(nearest == null || !nearest.offers().isEmpty()).isTrue();
                }
                case Answer.NothingMissing() -> assertThat(gap.isClosed()).isTrue();
                case Answer.OutOfTime(), Answer.Busy() -> throw new AssertionError("Not settled");
            }
        });
    }

    @Test
    void what_nobody_accredited_is_of_no_use_to_a_norm_that_asks_accredited_points_only() {
        Gap gap = gap(SHIPPED, lacking(List.of(), 5, 5, 2));

        assertThat(SEARCH.find(gap, all(named("Lezing", 3, false, 0, SPRING)), Objective.COST))
                .isInstanceOfSatisfying(Answer.NothingFits.class, nothing -> {
                    assertThat(nothing.nearest()).isNull();
                    assertThat(nothing.why())
                            .singleElement()
                            .isInstanceOfSatisfying(
                                    Shortfall.TooFewPoints.class,
                                    short_ -> assertThat(short_.reachable()).isZero());
                });
    }

    @Test
    void more_than_the_free_part_is_not_filled_and_it_is_said_that_the_rest_must_be_accredited() {
        Gap gap = gap(FOUR_FIFTHS, lacking(List.of(), 4, 4, 2));

        assertThat(SEARCH.find(gap, all(), Objective.COST))
                .isInstanceOfSatisfying(Answer.NothingFits.class, nothing -> {
                    assertThat(nothing.why())
                            .containsExactly(
                                    new Shortfall.TooFewAccredited(gap.points().getFirst(), 0));
                    assertThat(nothing.nearest())
                            .isNotNull()
                            .satisfies(nearest -> assertThat(nearest.points()).isEqualTo(3));
                });
    }

    @Test
    void an_activity_brings_no_competence() {
        Gap gap = gap(FOUR_FIFTHS, lacking(List.of("6.1"), 5, 5, 5));

        assertThat(SEARCH.find(gap, all(named("Congres", 6, true, 0, SPRING)), Objective.COST))
                .isInstanceOfSatisfying(
                        Answer.NothingFits.class,
                        nothing -> assertThat(nothing.why()).singleElement().isInstanceOf(Shortfall.NotOffered.class));
    }

    @Test
    void the_free_part_is_filled_for_nothing_and_what_is_certain_stands_beside_it() {
        Gap gap = gap(FOUR_FIFTHS, lacking(List.of(), 4, 4, 4));
        Offer session = offer(training("a", 3), 200, 40, SPRING);

        assertThat(SEARCH.find(gap, all(session), Objective.COST)).isInstanceOfSatisfying(Answer.Found.class, found -> {
            assertThat(found.best().cents()).isZero();
            assertThat(found.best().isToBeJudged()).isTrue();
            assertThat(found.best().proven()).isTrue();
            assertThat(found.others()).containsExactly(new Way(List.of(session), true));
        });
    }

    @Test
    void no_more_work_is_proposed_than_is_missing_and_next_year_rather_than_what_is_left_of_this_one() {
        Gap gap = gap(FOUR_FIFTHS, lacking(List.of(), 4, 4, 5));

        assertThat(found(gap, all()).best().offers())
                .singleElement()
                .isInstanceOfSatisfying(ActivityOffer.class, activity -> {
                    assertThat(activity.category()).isEqualTo(ActivityCategory.TEACHING);
                    assertThat(activity.points()).isEqualTo(2);
                    assertThat(activity.lastDay()).isEqualTo("2027-12-31");
                });
    }

    @Test
    void of_one_kind_there_is_one_a_year_of_as_many_points_as_needed() {
        Gap gap = gap(WaySamples.norms(0), lacking(List.of(), 3, 3, 3));

        Way best = found(gap, all()).best();

        assertThat(best.points()).isEqualTo(6);
        assertThat(best.offers()).extracting(Offer::reference).doesNotHaveDuplicates();
        assertThat(best.offers()).allSatisfy(offer -> assertThat(offer.points()).isLessThanOrEqualTo(4));
    }

    @Test
    void a_calendar_year_without_points_is_filled_by_an_activity_of_that_year() {
        Gap gap = gap(FOUR_FIFTHS, lacking(List.of(), 12, 0, 3));

        assertThat(gap.points()).singleElement().satisfies(points -> {
            assertThat(points.points()).isZero();
            assertThat(points.years()).isEqualTo(1);
        });
        assertThat(found(gap, all(offer(training("a", 3), 200, 40, SPRING)))
                        .best()
                        .offers())
                .singleElement()
                .isInstanceOfSatisfying(ActivityOffer.class, activity -> {
                    assertThat(activity.points()).isOne();
                    assertThat(activity.lastDay().getYear()).isNotEqualTo(2025);
                });
    }

    @Test
    void an_accredited_congress_competes_with_the_agenda_on_what_the_coach_keeps_least() {
        Gap gap = gap(SHIPPED, lacking(List.of(), 5, 5, 2));
        Offer session = offer(training("a", 3), 200, 0, AUTUMN);
        Offer congress = named("Congres", 3, true, 150, SPRING);

        assertThat(best(gap, Objective.COST, session, congress).offers()).containsExactly(congress);
        assertThat(best(gap, Objective.TRAVEL, session, congress).offers()).containsExactly(session);
    }

    @Test
    void a_congress_and_a_session_on_one_day_are_not_chosen_together() {
        Gap gap = gap(SHIPPED, lacking(List.of(), 5, 4, 2));

        assertThat(SEARCH.find(
                        gap,
                        List.of(offer(training("a", 2), 200, 0, SPRING), named("Congres", 2, true, 150, SPRING)),
                        Objective.COST))
                .isInstanceOfSatisfying(
                        Answer.NothingFits.class,
                        nothing -> assertThat(nothing.why()).containsExactly(new Shortfall.NotTogether()));
    }

    private static NormBook book(int share) {
        return Optional.ofNullable(BY_SHARE.get(share)).orElseThrow();
    }

    private static Gap gap(NormBook norms, Dossier dossier) {
        return Gap.of(norms, dossier, Procedure.RENEWAL, DEADLINE);
    }

    /** These, and what anybody can do. */
    private static List<Offer> all(Offer... offers) {
        return Stream.concat(Stream.of(offers), WaySamples.kinds().stream()).toList();
    }

    private static Answer.Found found(Gap gap, List<Offer> offers) {
        return (Answer.Found) SEARCH.find(gap, offers, Objective.COST);
    }

    private static Way best(Gap gap, Objective objective, Offer... offers) {
        return ((Answer.Found) SEARCH.find(gap, List.of(offers), objective)).best();
    }
}
