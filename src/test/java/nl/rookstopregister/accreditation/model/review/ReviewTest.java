package nl.rookstopregister.accreditation.model.review;

import static nl.rookstopregister.accreditation.model.review.ReviewExamples.ANNA;
import static nl.rookstopregister.accreditation.model.review.ReviewExamples.BRAM;
import static nl.rookstopregister.accreditation.model.review.ReviewExamples.CARO;
import static nl.rookstopregister.accreditation.model.review.ReviewExamples.CRITERIA;
import static nl.rookstopregister.accreditation.model.review.ReviewExamples.DIRK;
import static nl.rookstopregister.accreditation.model.review.ReviewExamples.TODAY;
import static nl.rookstopregister.accreditation.model.review.ReviewExamples.TWELVE_POINTS;
import static nl.rookstopregister.accreditation.model.review.ReviewExamples.agreed;
import static nl.rookstopregister.accreditation.model.review.ReviewExamples.all;
import static nl.rookstopregister.accreditation.model.review.ReviewExamples.assigned;
import static nl.rookstopregister.accreditation.model.review.ReviewExamples.differs;
import static nl.rookstopregister.accreditation.model.review.ReviewExamples.free;
import static nl.rookstopregister.accreditation.model.review.ReviewExamples.fresh;
import static nl.rookstopregister.accreditation.model.review.ReviewExamples.handedIn;
import static nl.rookstopregister.accreditation.model.review.ReviewExamples.ruling;
import static nl.rookstopregister.accreditation.model.review.ReviewExamples.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.rookstopregister.support.ForAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewTest {

    private static final List<Reviewer> COMMITTEE = List.of(ANNA, BRAM, CARO, DIRK);

    @Test
    void somebody_with_a_conflict_is_not_chosen() {
        Conflict conflict = Conflict.of(Conflict.Kind.ACTS_FOR_PROVIDER);

        assertThat(fresh().assign(new Candidate(ANNA, 0, List.of(conflict)), TODAY))
                .isEqualTo(new Step.Conflicted(List.of(conflict)));
    }

    @Test
    void nobody_has_two_parts_in_one_case() {
        Review one = taken(fresh().assign(free(ANNA), TODAY));
        Review left = taken(one.leave(ANNA.account(), TODAY));

        assertThat(one.assign(free(ANNA), TODAY)).isEqualTo(new Step.SitsHereAlready());
        assertThat(left.assign(free(ANNA), TODAY)).isEqualTo(new Step.SitsHereAlready());
    }

    @Test
    void there_is_no_third_as_long_as_two_do_not_differ() {
        assertThat(assigned().assign(free(CARO), TODAY)).isEqualTo(new Step.NotFromHere(Stage.JUDGING));
        assertThat(agreed().assign(free(CARO), TODAY)).isEqualTo(new Step.NotFromHere(Stage.TO_RULE));
    }

    @Test
    void only_who_sits_here_judges_and_only_once() {
        Judgement judgement = all(Score.MET, TWELVE_POINTS);

        assertThat(assigned().save(CARO.account(), judgement)).isEqualTo(new Step.NoSeat());
        assertThat(agreed().save(ANNA.account(), judgement)).isEqualTo(new Step.HandedInAlready());
        assertThat(agreed().submit(ANNA.account(), TODAY)).isEqualTo(new Step.HandedInAlready());
    }

    @Test
    void half_a_judgement_is_kept_and_not_handed_in() {
        Judgement half =
                Judgement.NONE.with("aims", new Scored(Score.PARTLY, " ")).with("trainers", new Scored(Score.MET, ""));
        Review saved = taken(assigned().save(ANNA.account(), half));

        assertThat(saved.submit(ANNA.account(), TODAY))
                .isEqualTo(new Step.Incomplete(List.of(
                        new Gap(Gap.Kind.GROUNDS, "aims"),
                        new Gap(Gap.Kind.SCORE, "competences"),
                        Gap.of(Gap.Kind.ADVICE))));
        assertThat(saved.seat(ANNA.account()).orElseThrow().judgement()).isEqualTo(half);
    }

    @Test
    void an_advice_says_why_it_refuses_what_it_asks_and_why_it_grants_what_fails() {
        Judgement fails = all(Score.NOT_MET, TWELVE_POINTS).advising(TWELVE_POINTS, "");

        assertThat(fails.gaps(CRITERIA)).containsExactly(Gap.of(Gap.Kind.FAILS_AND_GRANTS));
        assertThat(fails.advising(new Advice.Refuse(), " ").gaps(CRITERIA)).containsExactly(Gap.of(Gap.Kind.REASON));
        assertThat(fails.advising(new Advice.AskMore(""), "").gaps(CRITERIA))
                .containsExactly(Gap.of(Gap.Kind.QUESTION));
        assertThat(fails.advising(new Advice.Grant(12, 36, List.of("Een tweede trainer")), "")
                        .gaps(CRITERIA))
                .isEmpty();
    }

    @Test
    void reviewers_do_not_see_each_other_before_both_are_in() {
        Review one = handedIn(assigned(), ANNA, all(Score.MET, TWELVE_POINTS));

        for (Reviewer anybody : List.of(ANNA, BRAM, CARO)) {
            assertThat(Sight.of(one, anybody.account())).isEmpty();
        }
        assertThat(Sight.of(agreed(), BRAM.account())).extracting(Seat::person).containsExactly(ANNA);
        assertThat(Sight.of(agreed(), CARO.account())).extracting(Seat::person).containsExactly(ANNA, BRAM);
    }

    @Test
    void a_third_judges_first_and_sees_the_two_then() {
        Review third = taken(differs().assign(free(CARO), TODAY));
        Review scored = taken(third.save(CARO.account(), all(Score.MET, TWELVE_POINTS)));

        assertThat(third.stage()).isEqualTo(Stage.THIRD_JUDGING);
        assertThat(Sight.of(third, CARO.account())).isEmpty();
        assertThat(Sight.of(scored, CARO.account())).hasSize(2);
        assertThat(Sight.of(scored, ANNA.account())).extracting(Seat::person).containsExactly(BRAM);
    }

    @Test
    void who_differ_is_said_with_what() {
        Review points = handedIn(
                handedIn(assigned(), ANNA, all(Score.MET, TWELVE_POINTS)),
                BRAM,
                all(Score.AMPLY, new Advice.Grant(10, 36, List.of())));
        Judgement oneBelow = all(Score.MET, TWELVE_POINTS).with("aims", new Scored(Score.PARTLY, "Vaag."));

        assertThat(points.differences()).containsExactly(new Difference.OnPoints(12, 10));
        assertThat(Difference.between(all(Score.MET, TWELVE_POINTS), oneBelow, CRITERIA))
                .containsExactly(new Difference.OnCriterion("aims", Score.MET, Score.PARTLY));
        assertThat(Difference.between(
                        all(Score.MET, TWELVE_POINTS),
                        all(Score.AMPLY, new Advice.Grant(12, 24, List.of("Toets"))),
                        CRITERIA))
                .isEmpty();
    }

    @Test
    void the_majority_of_three_is_the_advice() {
        Review third = taken(differs().assign(free(CARO), TODAY));
        Review done = handedIn(third, CARO, all(Score.MET, new Advice.Grant(10, 24, List.of("Toets"))));

        assertThat(done.stage()).isEqualTo(Stage.TO_RULE);
        assertThat(done.counsel()).contains(new Advice.Grant(10, 24, List.of("Toets")));
        assertThat(Counsel.passes("aims", done.submitted())).isTrue();
    }

    @Test
    void three_who_each_say_something_else_advise_nothing() {
        Review third = taken(differs().assign(free(CARO), TODAY));
        Review done = handedIn(third, CARO, all(Score.PARTLY, new Advice.AskMore("Wie geeft les?")));

        assertThat(done.counsel()).isEmpty();
        assertThat(taken(done.rule(ruling(12, DIRK, "Wij wegen het zo."))).stage())
                .isEqualTo(Stage.PROPOSED);
    }

    @Test
    void who_leaves_takes_the_score_along_and_it_stays_on_record() {
        Review left = taken(agreed().leave(ANNA.account(), TODAY));

        assertThat(left.stage()).isEqualTo(Stage.TO_ASSIGN);
        assertThat(left.submitted()).hasSize(1);
        assertThat(left.seats().getFirst().judgement().isSubmitted()).isTrue();
        assertThat(taken(left.assign(free(CARO), TODAY))
                        .seat(CARO.account())
                        .orElseThrow()
                        .place())
                .isEqualTo(1);
    }

    @Test
    void a_refusal_and_a_deviation_are_explained_and_a_deviation_is_seen_by_two() {
        assertThat(agreed().rule(ruling(8, CARO, " "))).isEqualTo(new Step.GroundMissing());
        assertThat(taken(agreed().rule(ruling(12, CARO, ""))).stage()).isEqualTo(Stage.RULED);

        Review proposed = taken(agreed().rule(ruling(8, CARO, "De uren kloppen niet.")));
        assertThat(proposed.stage()).isEqualTo(Stage.PROPOSED);
        assertThat(proposed.confirm(CARO.account())).isEqualTo(new Step.OwnProposal());
        assertThat(taken(proposed.confirm(DIRK.account())).stage()).isEqualTo(Stage.RULED);
        assertThat(taken(proposed.turnDown()).stage()).isEqualTo(Stage.TO_RULE);
    }

    @Test
    void what_is_ruled_stays_ruled() {
        Review ruled = taken(agreed().rule(ruling(12, CARO, "")));

        assertThat(ruled.rule(ruling(12, CARO, ""))).isEqualTo(new Step.NotFromHere(Stage.RULED));
        assertThat(ruled.leave(ANNA.account(), TODAY)).isEqualTo(new Step.NotFromHere(Stage.RULED));
        assertThat(ruled.turnDown()).isEqualTo(new Step.NotFromHere(Stage.RULED));
        assertThat(ruled.confirm(DIRK.account())).isEqualTo(new Step.NotFromHere(Stage.RULED));
    }

    @Test
    void after_more_was_said_all_look_again_with_what_they_found() {
        Review again = differs().reopened();

        assertThat(again.stage()).isEqualTo(Stage.JUDGING);
        assertThat(again.seat(ANNA.account()).orElseThrow().judgement().scores())
                .hasSize(3);
        assertThat(Sight.of(again, ANNA.account())).isEmpty();
    }

    @Test
    void however_a_case_goes_its_seats_and_secrets_hold() {
        ForAll.SAMPLES.of(ReviewTest::anyCase, history -> {
            for (Review review : history) {
                List<Seat> taken = review.seats().stream().filter(Seat::isTaken).toList();
                assertThat(taken)
                        .extracting(Seat::place)
                        .doesNotHaveDuplicates()
                        .isSubsetOf(1, 2, 3);
                assertThat(review.seats()).extracting(Seat::person).doesNotHaveDuplicates();
                if (review.stage().compareTo(Stage.TO_RULE) >= 0) {
                    assertThat(review.pairIsIn()).isTrue();
                    assertThat(review.differences().isEmpty()
                                    || taken.stream().anyMatch(seat -> seat.isThird() && !seat.isWaitedFor()))
                            .isTrue();
                }
                if (!review.pairIsIn()) {
                    assertThat(COMMITTEE)
                            .allMatch(
                                    person -> Sight.of(review, person.account()).isEmpty());
                }
            }
        });
    }

    private static List<Review> anyCase(RandomGenerator chance) {
        List<Review> history = new ArrayList<>(List.of(fresh()));
        for (int step = 0; step < 25; step++) {
            Review now = history.getLast();
            if (anyStep(now, COMMITTEE.get(chance.nextInt(COMMITTEE.size())), chance)
                    instanceof Step.Taken(Review next)) {
                history.add(next);
            }
        }
        return history;
    }

    private static Step anyStep(Review now, Reviewer person, RandomGenerator chance) {
        return switch (chance.nextInt(12)) {
            case 0, 1, 2 -> now.assign(free(person), TODAY);
            case 3, 4, 5 -> now.save(person.account(), anyJudgement(chance));
            case 6, 7, 8 -> now.submit(person.account(), TODAY);
            case 9 -> now.leave(person.account(), TODAY);
            case 10 -> now.rule(ruling(chance.nextInt(3), person, "Zo is het."));
            default -> chance.nextBoolean() ? now.confirm(person.account()) : now.turnDown();
        };
    }

    private static Judgement anyJudgement(RandomGenerator chance) {
        Score score = Score.values()[chance.nextInt(Score.values().length)];
        Advice advice = switch (chance.nextInt(3)) {
            case 0 -> TWELVE_POINTS;
            case 1 -> new Advice.Refuse();
            default -> new Advice.AskMore("Hoe dan?");
        };
        return all(score, advice);
    }

    @Test
    void the_two_with_the_least_to_do_are_suggested_and_nobody_with_a_conflict() {
        Candidate busy = new Candidate(ANNA, 4, List.of());
        Candidate conflicted = new Candidate(BRAM, 0, List.of(Conflict.of(Conflict.Kind.INVOLVED)));
        Candidate some = new Candidate(CARO, 2, List.of());
        Candidate none = new Candidate(DIRK, 0, List.of());

        assertThat(Candidate.suggested(List.of(busy, conflicted, some, none), 2))
                .extracting(Candidate::person)
                .containsExactly(DIRK, CARO);
        assertThat(Candidate.suggested(Stream.of(conflicted).toList(), 2)).isEmpty();
    }
}
