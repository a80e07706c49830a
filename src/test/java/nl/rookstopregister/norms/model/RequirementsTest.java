package nl.rookstopregister.norms.model;

import static nl.rookstopregister.norms.Facts.day;
import static nl.rookstopregister.norms.Facts.hours;
import static nl.rookstopregister.norms.Facts.points;
import static nl.rookstopregister.norms.Facts.term;
import static nl.rookstopregister.norms.Facts.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.NotCounted;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.norms.Training;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Each kind of requirement at the day and the number on which its answer turns. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequirementsTest {

    private static final Heading HEADING = new Heading("it", "here", "Eis", "Requirement", null, false, false);
    private static final Set<Proof.Kind> ANY_PROOF = EnumSet.complementOf(EnumSet.of(Proof.Kind.AWAITED));
    private static final Proof OWN = Proof.of(Proof.Kind.OWN_STATEMENT);
    private static final LocalDate TODAY = day("2026-11-21");
    private static final Standing IN_TERM =
            Standing.registeredSince(day("2017-02-01"), term("2022-02-01", "2027-02-01"));

    private static Finding judge(Requirement requirement, Standing standing, Fact... facts) {
        return requirement.prepared().judge(new Case(new Dossier(standing, List.of(facts)), TODAY));
    }

    private static Status status(Requirement requirement, Fact... facts) {
        return judge(requirement, IN_TERM, facts).status();
    }

    private static Requirement pointsOf(int accreditedShare) {
        return new PointsGathered(HEADING, 15, 60, 3, accreditedShare, 3, ANY_PROOF);
    }

    private static Fact unaccredited(int points, String on) {
        return new Fact.PointsEarned("free:" + on, "Congress", points, Recognition.NEVER, day(on), OWN);
    }

    @Test
    void one_point_short_is_not_met_and_says_so() {
        Finding short_ = judge(
                pointsOf(100),
                IN_TERM,
                points("a", 5, "2022-05-01"),
                points("b", 5, "2023-05-01"),
                points("c", 4, "2024-05-01"));

        assertThat(short_.status()).isEqualTo(Status.NOT_MET);
        assertThat(short_.wouldMeet()).isEqualTo(Statement.of("points-gathered.would-meet", 1, 0));
    }

    @Test
    void points_count_from_the_first_day_of_the_term_and_not_from_the_day_before() {
        Fact[] others = {points("b", 5, "2023-05-01"), points("c", 5, "2024-05-01")};

        assertThat(status(pointsOf(100), points("a", 5, "2022-01-31"), others[0], others[1]))
                .isEqualTo(Status.NOT_MET);
        assertThat(status(pointsOf(100), points("a", 5, "2022-02-01"), others[0], others[1]))
                .isEqualTo(Status.MET);
    }

    @Test
    void who_has_no_term_is_judged_by_the_last_five_years() {
        Fact[] facts = {points("a", 5, "2021-11-22"), points("b", 5, "2023-05-01"), points("c", 5, "2024-05-01")};
        Fact[] tooOld = {points("a", 5, "2021-11-21"), points("b", 5, "2023-05-01"), points("c", 5, "2024-05-01")};

        assertThat(judge(pointsOf(100), Standing.NEW, facts).status()).isEqualTo(Status.MET);
        assertThat(judge(pointsOf(100), Standing.NEW, tooOld).status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    void points_without_accreditation_count_up_to_the_share_that_is_left_free() {
        Fact[] twelve = {points("a", 4, "2022-05-01"), points("b", 4, "2023-05-01"), points("c", 4, "2024-05-01")};

        assertThat(status(pointsOf(100), twelve[0], twelve[1], twelve[2], unaccredited(9, "2025-05-01")))
                .isEqualTo(Status.NOT_MET);
        assertThat(status(pointsOf(80), twelve[0], twelve[1], twelve[2], unaccredited(9, "2025-05-01")))
                .isEqualTo(Status.MET);
        assertThat(status(pointsOf(80), twelve[0], twelve[1], unaccredited(9, "2025-05-01")))
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void a_training_told_by_a_certificate_and_by_its_provider_counts_once_and_says_so() {
        Training refresher = new Training(Training.Kind.REFRESHER, "T-7", "Refresher", Competences.NONE, 5);
        Fact certified = told("admission:1:t1", refresher, "2023-05-14", Proof.Kind.CERTIFICATE);
        Fact reported = told("attendance:1", refresher, "2023-05-01", Proof.Kind.ATTENDANCE);
        Fact[] others = {points("a", 5, "2022-05-01"), points("c", 5, "2024-05-01")};

        Finding found = judge(pointsOf(100), IN_TERM, certified, reported, others[0]);
        assertThat(found.found()).isEqualTo(Statement.of("points-gathered.found", 10, 2));
        assertThat(found.counted()).contains(reported);
        assertThat(found.notCounted())
                .containsExactly(new NotCounted(certified, Statement.of("reason.counted-already")));
        assertThat(status(pointsOf(100), reported, others[0], others[1])).isEqualTo(Status.MET);
    }

    @Test
    void the_same_training_counts_again_after_three_months_and_not_a_day_before() {
        Training yearly = new Training(Training.Kind.REFRESHER, "T-7", "Refresher", Competences.NONE, 5);
        Fact first = told("attendance:1", yearly, "2023-05-01", Proof.Kind.ATTENDANCE);

        assertThat(judge(pointsOf(100), IN_TERM, first, told("b", yearly, "2023-07-31", Proof.Kind.ATTENDANCE))
                        .found())
                .isEqualTo(Statement.of("points-gathered.found", 5, 1));
        assertThat(judge(pointsOf(100), IN_TERM, first, told("b", yearly, "2023-08-01", Proof.Kind.ATTENDANCE))
                        .found())
                .isEqualTo(Statement.of("points-gathered.found", 10, 1));
    }

    @Test
    void what_does_not_count_itself_takes_no_points_from_another_and_two_without_reference_are_two() {
        Training refresher = new Training(Training.Kind.REFRESHER, "T-7", "Refresher", Competences.NONE, 5);
        Training unlisted = new Training(Training.Kind.OTHER, "", "Course", Competences.NONE, 5);
        Fact afterwards = training("a", refresher, Recognition.NO_LONGER, "2023-05-14", Proof.Kind.ATTENDANCE);
        Fact certified = told("b", refresher, "2023-05-01", Proof.Kind.CERTIFICATE);

        assertThat(judge(pointsOf(100), IN_TERM, afterwards, certified).counted())
                .containsExactly(certified);
        assertThat(judge(
                                pointsOf(100),
                                IN_TERM,
                                told("c", unlisted, "2023-05-01", Proof.Kind.CERTIFICATE),
                                told("d", unlisted, "2023-05-01", Proof.Kind.CERTIFICATE))
                        .counted())
                .hasSize(2);
    }

    private static Fact told(String id, Training training, String on, Proof.Kind proof) {
        return training(id, training, Recognition.RECOGNISED, on, proof);
    }

    @Test
    void an_hour_short_of_a_hundred_and_a_year_without_hours_are_each_told() {
        Requirement norm = new HoursGuided(HEADING, 100, 60, 5, ANY_PROOF);
        Finding short_ = judge(
                norm,
                IN_TERM,
                hours(20, "2022-03-01"),
                hours(20, "2023-03-01"),
                hours(20, "2025-03-01"),
                hours(39, "2026-03-01"));

        assertThat(short_.found()).isEqualTo(Statement.of("hours-guided.found", 99, 0, 4));
        assertThat(short_.wouldMeet()).isEqualTo(Statement.of("hours-guided.would-meet", 1, 1, "2024/2025"));
    }

    @Test
    void a_year_of_the_term_begins_on_the_day_the_term_began() {
        Requirement norm = new HoursGuided(HEADING, 1, 60, 2, ANY_PROOF);

        assertThat(status(norm, hours(5, "2022-02-01"), hours(5, "2023-01-31"))).isEqualTo(Status.NOT_MET);
        assertThat(status(norm, hours(5, "2023-01-31"), hours(5, "2023-02-01"))).isEqualTo(Status.MET);
    }

    @Test
    void hours_with_what_was_not_recognised_then_do_not_count_and_say_so() {
        Requirement norm = new HoursGuided(HEADING, 10, 60, 1, ANY_PROOF);
        Finding found = judge(
                norm,
                IN_TERM,
                hours(9, "2022-03-01"),
                hours(5, "2022-04-01", Recognition.NO_LONGER),
                hours(5, "2022-05-01", Recognition.NEVER));

        assertThat(found.status()).isEqualTo(Status.NOT_MET);
        assertThat(found.found()).isEqualTo(Statement.of("hours-guided.found", 9, 0, 1));
        assertThat(found.notCounted())
                .extracting(each -> each.reason().code())
                .containsExactly("reason.no-longer-recognised", "reason.never-recognised");
        assertThat(status(norm, hours(10, "2022-03-01", Recognition.UNKNOWN))).isEqualTo(Status.NOT_YET_KNOWN);
    }

    @Test
    void intervision_is_not_asked_while_its_number_is_nought() {
        assertThat(status(new IntervisionHeld(HEADING, 0, 12, ANY_PROOF))).isEqualTo(Status.NOT_ASKED);
    }

    @Test
    void intervision_of_too_long_ago_does_not_count() {
        Requirement norm = new IntervisionHeld(HEADING, 2, 12, ANY_PROOF);
        Fact recent = new Fact.IntervisionMeeting("recent", day("2026-10-01"), OWN);
        Fact justOld = new Fact.IntervisionMeeting("old", day("2025-11-21"), OWN);
        Fact justNot = new Fact.IntervisionMeeting("in-time", day("2025-11-22"), OWN);

        assertThat(status(norm, recent, justOld)).isEqualTo(Status.NOT_MET);
        assertThat(status(norm, recent, justNot)).isEqualTo(Status.MET);
    }

    @Test
    void a_self_evaluation_holds_for_as_long_as_the_norm_says() {
        Requirement norm = new SelfEvaluated(HEADING, 24, ANY_PROOF);

        assertThat(status(norm, new Fact.SelfEvaluation("e", day("2024-11-21"), OWN)))
                .isEqualTo(Status.NOT_MET);
        assertThat(status(norm, new Fact.SelfEvaluation("e", day("2024-11-22"), OWN)))
                .isEqualTo(Status.MET);
    }

    @Test
    void what_is_recorded_arranged_or_declared_counts_from_its_day() {
        LocalDate tomorrow = TODAY.plusDays(1);

        assertThat(status(new MpsKept(HEADING, ANY_PROOF), new Fact.MpsRecorded("m", tomorrow, OWN)))
                .isEqualTo(Status.NOT_MET);
        assertThat(status(new MpsKept(HEADING, ANY_PROOF), new Fact.MpsRecorded("m", TODAY, OWN)))
                .isEqualTo(Status.MET);
        assertThat(status(new ContributionArranged(HEADING, ANY_PROOF), new Fact.PaymentArranged("p", TODAY, OWN)))
                .isEqualTo(Status.MET);
        assertThat(status(
                        new DeclarationGiven(HEADING, "truth", ANY_PROOF),
                        new Fact.DeclarationMade("d", "privacy", TODAY, OWN)))
                .isEqualTo(Status.NOT_MET);
        assertThat(status(
                        new DeclarationGiven(HEADING, "truth", ANY_PROOF),
                        new Fact.DeclarationMade("d", "truth", TODAY, OWN)))
                .isEqualTo(Status.MET);
    }

    @Test
    void proof_of_the_wrong_kind_leaves_it_open() {
        Requirement norm = new MpsKept(HEADING, EnumSet.of(Proof.Kind.SUPERVISOR));

        Finding finding = judge(norm, IN_TERM, new Fact.MpsRecorded("m", TODAY, OWN));

        assertThat(finding.status()).isEqualTo(Status.NOT_YET_KNOWN);
        assertThat(finding.notCounted())
                .extracting(each -> each.reason().code())
                .containsExactly("reason.proof-does-not-suffice");
    }

    @Test
    void a_group_is_as_good_as_its_worst_part_and_a_choice_as_its_best() {
        Requirement met = new IntervisionHeld(HEADING, 1, 12, ANY_PROOF);
        Requirement open = new MpsKept(HEADING, EnumSet.of(Proof.Kind.SUPERVISOR));
        Requirement notMet = new ContributionArranged(HEADING, ANY_PROOF);
        Requirement notAsked = new IntervisionHeld(HEADING, 0, 12, ANY_PROOF);
        Fact[] facts = {new Fact.IntervisionMeeting("i", TODAY, OWN), new Fact.MpsRecorded("m", TODAY, OWN)};

        assertThat(status(new AllOf(HEADING, List.of(met, open, notMet)), facts))
                .isEqualTo(Status.NOT_MET);
        assertThat(status(new AllOf(HEADING, List.of(met, open)), facts)).isEqualTo(Status.NOT_YET_KNOWN);
        assertThat(status(new AllOf(HEADING, List.of(met, notAsked)), facts)).isEqualTo(Status.MET);
        assertThat(status(new AllOf(HEADING, List.of(notAsked)), facts)).isEqualTo(Status.NOT_ASKED);
        assertThat(status(new AnyOf(HEADING, List.of(notMet, open)), facts)).isEqualTo(Status.NOT_YET_KNOWN);
        assertThat(status(new AnyOf(HEADING, List.of(notMet, met, open)), facts))
                .isEqualTo(Status.MET);
        assertThat(status(new AnyOf(HEADING, List.of(notAsked, notMet)), facts)).isEqualTo(Status.NOT_MET);
    }

    @Test
    void a_share_is_a_percentage() {
        assertThatIllegalArgumentException().isThrownBy(() -> pointsOf(101));
    }
}
