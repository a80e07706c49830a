package nl.rookstopregister.supervision.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.supervision.model.Supervision.Move;
import nl.rookstopregister.supervision.model.Supervision.State;
import nl.rookstopregister.support.ForAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SupervisionMovesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final CoachId COACH = CoachId.random();
    private static final CoachId SUPERVISOR = CoachId.random();

    /** Moves that somebody tries, one after the other. */
    record Try(Move move, CoachId by) {}

    @Test
    void nobody_supervises_oneself() {
        assertThatThrownBy(() -> Supervision.asked(COACH, COACH, "", NOW)).hasMessageContaining("oneself");
    }

    @Test
    void whoever_is_neither_of_the_two_moves_nothing() {
        for (State state : State.values()) {
            for (Move move : Move.values()) {
                assertThat(in(state).canBe(move, CoachId.random())).isFalse();
            }
        }
    }

    @Test
    void what_a_supervisor_refused_or_a_coach_withdrew_stays_so() {
        for (State state : List.of(State.DECLINED, State.WITHDRAWN, State.ENDED)) {
            for (Move move : Move.values()) {
                assertThat(in(state).canBe(move, COACH)).isFalse();
                assertThat(in(state).canBe(move, SUPERVISOR)).isFalse();
            }
        }
    }

    @Test
    void nothing_is_signed_before_the_supervisor_said_yes() {
        ForAll.SAMPLES.of(SupervisionMovesTest::tries, tries -> {
            Supervision now = Supervision.asked(COACH, SUPERVISOR, "", NOW);
            boolean accepted = false;
            for (Try each : tries) {
                boolean may = now.canBe(each.move(), each.by());
                if (may && each.move() == Move.SIGN) {
                    assertThat(accepted).isTrue();
                    assertThat(each.by()).isEqualTo(SUPERVISOR);
                }
                accepted |= may && each.move() == Move.ACCEPT;
                now = now.after(each.move(), each.by(), "Eerst dit", NOW).orElse(now);
            }
        });
    }

    private static List<Try> tries(RandomGenerator chance) {
        List<Try> tries = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Move move = Move.values()[chance.nextInt(Move.values().length)];
            tries.add(new Try(move, chance.nextBoolean() ? COACH : SUPERVISOR));
        }
        return tries;
    }

    private static Supervision in(State state) {
        Supervision asked = Supervision.asked(COACH, SUPERVISOR, "", NOW);
        return new Supervision(asked.id(), COACH, SUPERVISOR, state, "", "", NOW, NOW);
    }
}
