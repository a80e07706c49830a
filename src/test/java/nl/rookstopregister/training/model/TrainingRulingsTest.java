package nl.rookstopregister.training.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.Ruling;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.accreditation.RulingTaken;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.ForAll;
import nl.rookstopregister.training.TrainingSamples;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrainingRulingsTest {

    private static final LocalDate START = LocalDate.parse("2026-12-01");
    private static final Days THREE_YEARS = new Days(START, START.plusYears(3));

    @Test
    void what_was_refused_is_not_in_the_list() {
        assertThat(follow(refused())).isEmpty();
    }

    @Test
    void what_was_granted_is_in_the_list_as_the_request_describes_it() {
        ListedTraining listed = follow(granted(4, THREE_YEARS)).orElseThrow();

        assertThat(listed.training().name()).isEqualTo("Nascholing vapen (demonstratie)");
        assertThat(listed.training().kind()).isEqualTo(Training.Kind.REFRESHER);
        assertThat(listed.training().points()).isEqualTo(4);
        assertThat(listed.training().covers().codes()).containsExactly("1.9");
        assertThat(listed.details().minutes()).isEqualTo(210);
        assertThat(listed.details().page()).isEqualTo("https://ademruimte.example/vapen");
        assertThat(listed.accreditations().getFirst().conditions()).containsExactly("Evalueer na een jaar.");
    }

    @Test
    void a_refused_renewal_leaves_the_running_accreditation_alone() {
        assertThat(follow(granted(4, THREE_YEARS), refused())).isEqualTo(follow(granted(4, THREE_YEARS)));
    }

    @Test
    void a_renewal_continues_without_a_gap() {
        Days next = new Days(THREE_YEARS.until(), THREE_YEARS.until().plusYears(3));
        ListedTraining listed =
                follow(granted(4, THREE_YEARS), granted(5, next)).orElseThrow();

        assertThat(listed.published().on(THREE_YEARS.until())).isEqualTo(Recognition.RECOGNISED);
        assertThat(listed.since(next.from())).contains(START);
    }

    @Test
    void a_withdrawal_keeps_what_came_before_and_ends_what_comes_after() {
        LocalDate day = START.plusMonths(6);
        ListedTraining listed = follow(granted(4, THREE_YEARS), withdrawn(day)).orElseThrow();

        assertThat(listed.published().on(day.minusDays(1))).isEqualTo(Recognition.RECOGNISED);
        assertThat(listed.published().on(day)).isEqualTo(Recognition.NO_LONGER);
        assertThat(listed.published().on(THREE_YEARS.until().minusDays(1))).isEqualTo(Recognition.NO_LONGER);
    }

    @Test
    void a_withdrawal_of_what_was_never_granted_changes_nothing() {
        assertThat(follow(withdrawn(START))).isEmpty();
    }

    @Test
    void rulings_come_on_top_of_what_was_taken_over() {
        Optional<ListedTraining> listed = TrainingRulings.follow(
                Optional.of(TrainingSamples.refresher()), List.of(withdrawn(START)), "Ademruimte");

        assertThat(listed.orElseThrow().published().on(START)).isEqualTo(Recognition.NO_LONGER);
        assertThat(listed.orElseThrow().published().on(START.minusDays(1))).isEqualTo(Recognition.RECOGNISED);
    }

    @Test
    void following_the_rulings_one_by_one_or_all_at_once_gives_the_same() {
        ForAll.SAMPLES.of(TrainingRulingsTest::rulings, rulings -> {
            Optional<ListedTraining> oneByOne = Optional.empty();
            for (RulingTaken ruling : rulings) {
                oneByOne = TrainingRulings.follow(oneByOne, List.of(ruling), "Ademruimte");
            }
            assertThat(oneByOne).isEqualTo(TrainingRulings.follow(Optional.empty(), rulings, "Ademruimte"));
        });
    }

    private static List<RulingTaken> rulings(RandomGenerator random) {
        List<RulingTaken> rulings = new ArrayList<>();
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            LocalDate from = START.plusDays(random.nextLong(2000));
            rulings.add(
                    switch (random.nextInt(3)) {
                        case 0 -> refused();
                        case 1 -> withdrawn(from);
                        default ->
                            granted(random.nextInt(1, 9), new Days(from, from.plusDays(random.nextLong(1, 1200))));
                    });
        }
        return rulings;
    }

    private static Optional<ListedTraining> follow(RulingTaken... rulings) {
        return TrainingRulings.follow(Optional.empty(), List.of(rulings), "Ademruimte");
    }

    private static RulingTaken granted(int points, Days days) {
        return taken(new Outcome.Granted(points, days, List.of("Evalueer na een jaar.")));
    }

    private static RulingTaken withdrawn(LocalDate from) {
        return taken(new Outcome.Withdrawn(from));
    }

    private static RulingTaken refused() {
        return taken(new Outcome.Refused());
    }

    private static RulingTaken taken(Outcome outcome) {
        return new RulingTaken(
                new Ruling(
                        "AB-2026-0001",
                        new RequestId(UUID.fromString("dddddddd-0000-4000-8000-000000000001")),
                        RequestKind.TRAINING,
                        "medicatie",
                        TrainingSamples.PROVIDER,
                        outcome,
                        START,
                        "Grond"),
                Answers.NONE
                        .with(
                                TrainingSubject.TRAINING,
                                Values.NONE
                                        .with("name", "Nascholing vapen (demonstratie)")
                                        .with("type", "REFRESHER")
                                        .with("page", "ademruimte.example/vapen"))
                        .with(
                                TrainingSubject.SHAPE,
                                Values.NONE.with("hours", "3,5").with("days", "1"))
                        .with(TrainingSubject.COMPETENCES, Values.NONE.with(TrainingQuestions.hoursOf("1.9"), "3,5")));
    }
}
