package nl.rookstopregister.training.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.ForAll;
import nl.rookstopregister.training.model.ListedTraining.Details;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListedTrainingTest {

    private static final LocalDate START = LocalDate.parse("2024-01-01");
    private static final ProviderId PROVIDER = ProviderId.random();
    private static final Details DETAILS = new Details(180, "Doelen", "");

    @Test
    void it_does_not_count_before_its_first_day_nor_after_its_last() {
        ListedTraining listed = first(START, START.plusYears(3));

        assertThat(on(listed, START.minusDays(1))).isEqualTo(Recognition.NOT_YET);
        assertThat(on(listed, START)).isEqualTo(Recognition.RECOGNISED);
        assertThat(on(listed, START.plusYears(3).minusDays(1))).isEqualTo(Recognition.RECOGNISED);
        assertThat(on(listed, START.plusYears(3))).isEqualTo(Recognition.NO_LONGER);
    }

    @Test
    void what_came_before_a_withdrawal_still_counts() {
        LocalDate day = START.plusYears(1);
        ListedTraining listed = first(START, START.plusYears(3)).withdrawn(day, "Niet gegeven zoals gezegd");

        assertThat(on(listed, day)).isEqualTo(Recognition.NO_LONGER);
        assertThat(on(listed, day.minusDays(1))).isEqualTo(Recognition.RECOGNISED);
        assertThat(listed.published().withdrawnFrom()).isEqualTo(day);
    }

    @Test
    void a_withdrawal_before_the_first_day_leaves_nothing() {
        ListedTraining listed = first(START, START.plusYears(3)).withdrawn(START, "Nooit gegeven");

        assertThat(listed.accreditations()).isEmpty();
        assertThat(on(listed, START)).isEqualTo(Recognition.NEVER);
    }

    @Test
    void a_renewal_continues_and_yields_its_own_points_from_its_own_first_day() {
        LocalDate renewal = START.plusYears(3);
        ListedTraining listed = first(START, renewal)
                .renewed("Aanbieder", DETAILS, accreditation("AB-2", renewal, renewal.plusYears(3), 5));

        assertThat(listed.on(renewal.minusDays(1)).orElseThrow().training().points())
                .isEqualTo(3);
        assertThat(listed.on(renewal).orElseThrow().training().points()).isEqualTo(5);
        assertThat(listed.since(renewal.plusDays(10))).contains(START);
    }

    @Test
    void a_renewal_before_the_end_counts_from_its_first_day() {
        LocalDate early = START.plusYears(2);
        ListedTraining listed = first(START, START.plusYears(3))
                .renewed("Aanbieder", DETAILS, accreditation("AB-2", early, early.plusYears(3), 5));

        assertThat(listed.accreditations())
                .extracting(Accreditation::days)
                .containsExactly(new Days(START, early), new Days(early, early.plusYears(3)));
    }

    @Test
    void after_a_gap_it_is_accredited_since_the_gap() {
        LocalDate later = START.plusYears(4);
        ListedTraining listed = first(START, START.plusYears(3))
                .renewed("Aanbieder", DETAILS, accreditation("AB-2", later, later.plusYears(3), 5));

        assertThat(listed.since(later)).contains(later);
        assertThat(listed.since(later.minusDays(1))).isEmpty();
    }

    @Test
    void whatever_is_ruled_no_two_accreditations_overlap_and_the_last_word_counts() {
        ForAll.SAMPLES.of(ListedTrainingTest::turns, turns -> {
            ListedTraining listed = first(START, START.plusYears(3));
            for (Turn turn : turns) {
                listed = turn.days() == null
                        ? listed.withdrawn(turn.from(), "Reden")
                        : listed.renewed(
                                "Aanbieder",
                                DETAILS,
                                accreditation(
                                        "AB-" + listed.accreditations().size(),
                                        turn.days().from(),
                                        turn.days().until(),
                                        4));
                assertThat(on(listed, turn.from()))
                        .isEqualTo(
                                turn.days() != null
                                        ? Recognition.RECOGNISED
                                        : listed.accreditations().isEmpty()
                                                ? Recognition.NEVER
                                                : Recognition.NO_LONGER);
            }
            LocalDate end = LocalDate.MIN;
            for (Accreditation each : listed.accreditations()) {
                assertThat(each.days().from()).isAfterOrEqualTo(end);
                end = each.days().until();
            }
        });
    }

    private record Turn(LocalDate from, @Nullable Days days) {}

    private static List<Turn> turns(RandomGenerator random) {
        List<Turn> turns = new ArrayList<>();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            LocalDate from = START.plusDays(random.nextLong(3000));
            turns.add(new Turn(
                    from, random.nextBoolean() ? new Days(from, from.plusDays(random.nextLong(1, 1500))) : null));
        }
        return turns;
    }

    private static Recognition on(ListedTraining listed, LocalDate day) {
        return listed.published().on(day);
    }

    private static ListedTraining first(LocalDate from, LocalDate until) {
        return ListedTraining.first(PROVIDER, "Aanbieder", DETAILS, accreditation("AB-1", from, until, 3));
    }

    private static Accreditation accreditation(String ruling, LocalDate from, LocalDate until, int points) {
        Training training =
                new Training(Training.Kind.REFRESHER, "medicatie", "Medicatie", Competences.of("1.9"), points);
        return new Accreditation(ruling, new Days(from, until), training, List.of());
    }
}
