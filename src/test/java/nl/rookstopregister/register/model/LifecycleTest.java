package nl.rookstopregister.register.model;

import static nl.rookstopregister.register.RegisterExamples.LIMITS;
import static nl.rookstopregister.register.RegisterExamples.TODAY;
import static nl.rookstopregister.register.RegisterExamples.day;
import static nl.rookstopregister.register.RegisterExamples.days;
import static nl.rookstopregister.register.RegisterExamples.in;
import static nl.rookstopregister.register.RegisterExamples.none;
import static nl.rookstopregister.register.RegisterExamples.proposed;
import static nl.rookstopregister.register.RegisterExamples.registered;
import static nl.rookstopregister.register.RegisterExamples.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every kind by every body: the table says what happens, and nothing else happens. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LifecycleTest {

    private static final Set<DecisionKind> ANNOTATING = EnumSet.of(
            DecisionKind.ADD_ANNOTATION, DecisionKind.WITHDRAW_ANNOTATION, DecisionKind.TAKEN_OVER_ANNOTATION);

    record Combination(RegistrationState from, DecisionKind kind, Body body) {}

    static Stream<Combination> all() {
        return Stream.of(RegistrationState.values())
                .flatMap(from -> Stream.of(DecisionKind.values())
                        .flatMap(kind -> Stream.of(Body.values()).map(body -> new Combination(from, kind, body))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_register_takes_what_the_table_has_and_refuses_the_rest(Combination combination) {
        History before = before(combination);
        ProposedDecision proposed = complete(before, combination);
        boolean ahead = combination.kind() != DecisionKind.CORRECT
                && proposed.effectiveOn().isAfter(TODAY);
        LocalDate takenOn = ahead ? proposed.effectiveOn() : TODAY;

        Judgement judgement = new Guard(before, takenOn, LIMITS).judge(proposed);

        List<Step> steps = Lifecycle.from(combination.from(), combination.kind());
        boolean open = steps.stream().anyMatch(step -> step.bodies().contains(combination.body()));
        if (steps.isEmpty()) {
            assertThat(judgement)
                    .isEqualTo(new Judgement.Refused(new Taking.NotFromHere(combination.from(), combination.kind())));
        } else if (!open) {
            assertThat(judgement)
                    .isEqualTo(new Judgement.Refused(new Taking.NotAuthorised(combination.body(), combination.kind())));
        } else {
            assertThat(judgement).isInstanceOfSatisfying(Judgement.Allowed.class, allowed -> {
                RegistrationState to = steps.getFirst().to();
                assertThat(allowed.from()).isEqualTo(combination.from());
                if (to != null) {
                    assertThat(allowed.to()).isEqualTo(to);
                }
            });
        }
    }

    @Test
    void the_table_knows_every_kind_and_every_state() {
        assertThat(Lifecycle.all()).extracting(Step::kind).contains(DecisionKind.values());
        assertThat(Lifecycle.all()).extracting(Step::from).contains(RegistrationState.values());
    }

    @Test
    void no_body_finds_two_lines_for_one_step() {
        for (Combination each : all().toList()) {
            assertThat(Lifecycle.from(each.from(), each.kind()))
                    .filteredOn(step -> step.bodies().contains(each.body()))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(Lifecycle.from(each.from(), each.kind()).stream()
                            .map(Step::to)
                            .distinct())
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static History before(Combination combination) {
        boolean acts = combination.kind() == DecisionKind.CORRECT || combination.kind() == DecisionKind.REVOKE;
        if (acts && combination.from() == RegistrationState.NOT_REGISTERED) {
            // Decided already, and holding from a later day.
            Days term = days("2026-12-01", "2031-12-01");
            return taken(none(), proposed(none(), DecisionKind.REGISTER, term), TODAY);
        }
        if (combination.kind() == DecisionKind.WITHDRAW_ANNOTATION
                && combination.from() == RegistrationState.REGISTERED) {
            return annotated(registered());
        }
        if (combination.kind() == DecisionKind.WITHDRAW_ANNOTATION
                && combination.from() == RegistrationState.SUSPENDED) {
            History annotated = annotated(registered());
            return taken(annotated, proposed(annotated, DecisionKind.SUSPEND, TODAY), TODAY);
        }
        if (combination.kind() == DecisionKind.TAKE_BACK) {
            return merged(combination.from());
        }
        return in(combination.from());
    }

    /** A measure is taken after the merger: before it, there would be none. */
    private static History merged(RegistrationState state) {
        return switch (state) {
            case SUSPENDED -> {
                History merged = merged(registered());
                yield taken(merged, proposed(merged, DecisionKind.SUSPEND, TODAY), TODAY);
            }
            case STRUCK_OFF -> {
                History merged = merged(registered());
                yield taken(merged, proposed(merged, DecisionKind.STRIKE_OFF, TODAY), TODAY);
            }
            default -> merged(in(state));
        };
    }

    private static History merged(History history) {
        return taken(history, proposed(history, DecisionKind.MERGE, TODAY), TODAY);
    }

    private static History annotated(History history) {
        LocalDate on = day("2026-09-01");
        ProposedDecision adding = proposed(
                history, DecisionKind.ADD_ANNOTATION, Body.COMMITTEE, on, null, Annotation.EXTRA_PREGNANCY, null);
        return taken(history, adding, on);
    }

    private static ProposedDecision correcting(History before, Combination combination, Decision last) {
        return proposed(
                before,
                combination.kind(),
                combination.body(),
                last.effectiveOn(),
                last.term(),
                last.annotation(),
                last.id());
    }

    private static ProposedDecision complete(History before, Combination combination) {
        DecisionKind kind = combination.kind();
        Position end = before.course().end();
        if (kind == DecisionKind.TAKE_BACK) {
            DecisionId merger = before.decisions().stream()
                    .filter(decision -> decision.kind() == DecisionKind.MERGE)
                    .map(Decision::id)
                    .findFirst()
                    .orElseThrow();
            return proposed(before, kind, combination.body(), TODAY, null, null, merger);
        }
        if (kind == DecisionKind.CORRECT) {
            return correcting(before, combination, before.decisions().getLast());
        }
        LocalDate on = TODAY;
        if (kind == DecisionKind.LAPSE && combination.body() == Body.CLOCK && end.inRegister() && end.term() != null) {
            on = end.term().until();
        }
        Annotation annotation = ANNOTATING.contains(kind) ? Annotation.EXTRA_PREGNANCY : null;
        if (kind == DecisionKind.RENEW && combination.from() == RegistrationState.REGISTERED && end.term() != null) {
            on = end.term().until().minusMonths(3);
        }
        return proposed(before, kind, combination.body(), on, term(kind, on, end), annotation, concerned(kind, before));
    }

    private static @Nullable Days term(DecisionKind kind, LocalDate on, Position end) {
        Days last = end.term();
        return switch (kind) {
            case TAKEN_OVER, TAKEN_OVER_CANDIDACY, REGISTER -> new Days(on, on.plusYears(5));
            case ADMIT_CANDIDATE -> new Days(on, on.plusMonths(24));
            case RENEW ->
                last == null || !end.inRegister()
                        ? new Days(on, on.plusYears(4))
                        : new Days(last.until(), last.until().plusYears(5));
            case EXTEND_TERM ->
                last == null
                        ? new Days(on, on.plusYears(1))
                        : last.extendedTo(last.until().plusMonths(6));
            default -> null;
        };
    }

    private static @Nullable DecisionId concerned(DecisionKind kind, History before) {
        return kind == DecisionKind.REVOKE ? before.decisions().getLast().id() : null;
    }
}
