package nl.rookstopregister.register.model;

import static nl.rookstopregister.register.RegisterExamples.LIMITS;
import static nl.rookstopregister.register.RegisterExamples.decision;
import static nl.rookstopregister.register.RegisterExamples.none;
import static nl.rookstopregister.register.RegisterExamples.proposed;
import static nl.rookstopregister.register.RegisterExamples.usualBody;
import static nl.rookstopregister.support.ForAll.SAMPLES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What holds for every history, however decisions follow each other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryPropertiesTest {

    /** A history, grown by trying decision after decision; also every refusal on the way. */
    record Grown(History history, List<History> versions, int refused) {

        @Override
        public String toString() {
            return history.decisions().stream()
                    .map(each -> each.kind() + " " + each.effectiveOn() + " " + each.term())
                    .toList()
                    .toString();
        }
    }

    @Test
    void periods_of_one_coach_never_overlap_and_run_forward() {
        SAMPLES.of(HistoryPropertiesTest::grown, grown -> {
            for (History each : grown.versions()) {
                List<Period> periods = each.course().periods();
                for (int i = 1; i < periods.size(); i++) {
                    assertThat(periods.get(i).days().from())
                            .isAfterOrEqualTo(periods.get(i - 1).days().until());
                }
            }
        });
    }

    @Test
    void every_day_has_exactly_one_state() {
        SAMPLES.of(HistoryPropertiesTest::grown, grown -> {
            List<Stretch> stretches = grown.history().course().stretches();
            assertThat(stretches.getFirst().from()).isNull();
            assertThat(stretches.getLast().until()).isNull();
            for (int i = 1; i < stretches.size(); i++) {
                assertThat(stretches.get(i).from())
                        .isEqualTo(stretches.get(i - 1).until());
            }
        });
    }

    @Test
    void what_was_known_then_is_what_the_decisions_up_to_then_said() {
        SAMPLES.of(HistoryPropertiesTest::grown, grown -> {
            RegistrationNumber number = RegistrationNumber.ofSequence(RegistrationNumber.FIRST);
            for (History then : grown.versions()) {
                if (!then.decisions().isEmpty()) {
                    Decision last = then.decisions().getLast();
                    for (LocalDate day : days(grown.history())) {
                        assertThat(grown.history().statusOn(number, day, last.recordedAt()))
                                .isEqualTo(then.statusOn(number, day, last.recordedAt()));
                    }
                }
            }
        });
    }

    @Test
    void nobody_stands_in_the_register_beyond_the_last_term() {
        SAMPLES.of(HistoryPropertiesTest::grown, grown -> {
            Days term = grown.history().term();
            if (term != null) {
                assertThat(Position.inRegister(grown.history().course().stateOn(term.until())))
                        .isFalse();
            }
        });
    }

    @Test
    void a_suspension_does_not_stop_the_term() {
        SAMPLES.of(HistoryPropertiesTest::grown, grown -> {
            History previous = none();
            for (History each : grown.versions()) {
                if (!each.decisions().isEmpty() && each.decisions().getLast().kind() == DecisionKind.SUSPEND) {
                    assertThat(each.term()).isEqualTo(previous.term());
                }
                previous = each;
            }
        });
    }

    @Test
    void revoking_the_last_decision_gives_the_days_as_they_were() {
        SAMPLES.of(HistoryPropertiesTest::grown, grown -> {
            List<Decision> all = grown.history().decisions();
            if (!all.isEmpty() && all.getLast().kind() != DecisionKind.REVOKE) {
                ProposedDecision revoking = proposed(
                        grown.history(),
                        DecisionKind.REVOKE,
                        Body.OBJECTION_COMMITTEE,
                        all.getLast().takenOn(),
                        null,
                        null,
                        all.getLast().id());
                Guard guard = new Guard(grown.history(), all.getLast().takenOn(), LIMITS);
                if (guard.judge(revoking) instanceof Judgement.Allowed(var _, var _, Course after)) {
                    assertThat(after.stretches())
                            .isEqualTo(new History(grown.history().coach(), all.subList(0, all.size() - 1))
                                    .course()
                                    .stretches());
                }
            }
        });
    }

    /** Properties about cases that never occur prove nothing. */
    @Test
    void the_samples_reach_what_they_are_about() {
        Map<DecisionKind, Integer> taken = new EnumMap<>(DecisionKind.class);
        int[] refused = {0};
        SAMPLES.of(HistoryPropertiesTest::grown, grown -> {
            grown.history().decisions().forEach(each -> taken.merge(each.kind(), 1, Integer::sum));
            refused[0] += grown.refused();
        });
        assertThat(taken).containsKeys(DecisionKind.values());
        assertThat(taken.values()).allMatch(count -> count > 20);
        assertThat(refused[0]).isGreaterThan(500);
    }

    private static List<LocalDate> days(History history) {
        List<LocalDate> days = new ArrayList<>();
        for (Decision each : history.decisions()) {
            days.add(each.effectiveOn());
            days.add(each.effectiveOn().minusDays(1));
            if (each.term() != null) {
                days.add(each.term().until());
                days.add(each.term().until().minusDays(1));
            }
        }
        return days;
    }

    private static Grown grown(RandomGenerator random) {
        History history = none();
        List<History> versions = new ArrayList<>();
        LocalDate today = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000));
        int refused = 0;
        int tries = random.nextInt(40);
        for (int i = 0; i < tries; i++) {
            today = next(history, today, random);
            Guard guard = new Guard(history, today, LIMITS);
            ProposedDecision proposed = any(history, today, random);
            if (guard.judge(proposed) instanceof Judgement.Allowed) {
                history = history.with(decision(guard, proposed));
                versions.add(history);
            } else {
                refused++;
            }
        }
        return new Grown(history, versions, refused);
    }

    /** Mostly days or months on; often to the edge of the running term, where the answers differ. */
    private static LocalDate next(History history, LocalDate today, RandomGenerator random) {
        Days term = history.term();
        if (term != null && random.nextInt(3) == 0) {
            LocalDate edge = term.until().plusDays(random.nextInt(-2, 3));
            return edge.isAfter(today) ? edge : today;
        }
        return today.plusDays(random.nextInt(4) == 0 ? 0 : random.nextInt(200));
    }

    private static ProposedDecision any(History history, LocalDate today, RandomGenerator random) {
        DecisionKind kind = likely(history, today, random);
        Body body = kind == DecisionKind.LAPSE && random.nextBoolean() ? Body.CLOCK : usualBody(kind);
        Decision concerned = history.decisions().isEmpty()
                ? null
                : history.decisions().get(random.nextInt(history.decisions().size()));
        if (kind == DecisionKind.TAKE_BACK) {
            concerned = aboutThePerson(history).orElse(concerned);
        }
        boolean acts = kind == DecisionKind.CORRECT || Effect.nullifies(kind);
        LocalDate on = today.plusDays(random.nextInt(5) == 0 ? random.nextInt(-3, 60) : 0);
        Days last = history.term();
        if (body == Body.CLOCK && last != null) {
            on = last.until();
        }
        Days term = term(kind, on, last, random);
        Annotation annotation = kind == DecisionKind.ADD_ANNOTATION
                        || kind == DecisionKind.WITHDRAW_ANNOTATION
                        || kind == DecisionKind.TAKEN_OVER_ANNOTATION
                ? Annotation.values()[random.nextInt(2)]
                : null;
        if (kind == DecisionKind.CORRECT && concerned != null) {
            on = concerned.effectiveOn().plusDays(random.nextInt(-20, 20));
            term = concerned.term() == null ? null : corrected(concerned.term(), on, random);
            annotation = concerned.annotation();
        }
        DecisionId concerns = acts && concerned != null ? concerned.id() : null;
        return proposed(history, kind, body, on, term, annotation, concerns);
    }

    private static Optional<Decision> aboutThePerson(History history) {
        return Stream.of(DecisionKind.MERGED_AWAY, DecisionKind.DECEASED, DecisionKind.MERGE)
                .flatMap(kind -> history.standing(kind).stream())
                .findFirst();
    }

    private static @Nullable Days corrected(Days term, LocalDate on, RandomGenerator random) {
        LocalDate until = term.until().plusDays(random.nextInt(-20, 20));
        return on.isBefore(until) ? new Days(on, until) : null;
    }

    /** Half of the time a kind for which the table has a line, so that histories grow. */
    private static DecisionKind likely(History history, LocalDate today, RandomGenerator random) {
        DecisionKind[] kinds = DecisionKind.values();
        DecisionKind kind = kinds[random.nextInt(kinds.length)];
        RegistrationState state = history.course().stateOn(today);
        boolean shut = new Shut(history).against(DecisionKind.REGISTER).isPresent();
        if (shut && random.nextInt(4) != 0) {
            return DecisionKind.TAKE_BACK;
        }
        if (state == RegistrationState.SUSPENDED && random.nextBoolean()) {
            return DecisionKind.LIFT_SUSPENSION;
        }
        if (!history.course().on(today).annotations().isEmpty() && random.nextBoolean()) {
            return DecisionKind.WITHDRAW_ANNOTATION;
        }
        for (int i = 0; i < 3 && Lifecycle.from(state, kind).isEmpty(); i++) {
            kind = kinds[random.nextInt(kinds.length)];
        }
        return kind;
    }

    private static @Nullable Days term(DecisionKind kind, LocalDate on, @Nullable Days last, RandomGenerator random) {
        int off = random.nextInt(8) == 0 ? 1 : 0;
        return switch (kind) {
            case TAKEN_OVER, TAKEN_OVER_CANDIDACY, REGISTER ->
                new Days(on, on.plusYears(5).plusDays(off));
            case ADMIT_CANDIDATE -> new Days(on, on.plusMonths(24).plusDays(off));
            case RENEW -> {
                LocalDate from = last == null || !on.isBefore(last.until()) ? on : last.until();
                LocalDate until =
                        (last == null ? on : last.until()).plusYears(5).plusDays(off);
                yield from.isBefore(until) ? new Days(from, until) : null;
            }
            case EXTEND_TERM ->
                last == null
                        ? null
                        : last.extendedTo(
                                last.until().plusMonths(1 + random.nextInt(12)).plusDays(off));
            default -> null;
        };
    }
}
