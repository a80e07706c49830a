package nl.rookstopregister.register.model;

import static nl.rookstopregister.register.Body.CLOCK;
import static nl.rookstopregister.register.Body.COMMITTEE;
import static nl.rookstopregister.register.Body.NORM;
import static nl.rookstopregister.register.Body.OBJECTION_COMMITTEE;
import static nl.rookstopregister.register.Body.OFFICE;
import static nl.rookstopregister.register.Body.PREDECESSOR;
import static nl.rookstopregister.register.DecisionKind.*;
import static nl.rookstopregister.register.RegistrationState.*;
import static nl.rookstopregister.register.model.Need.ANNOTATION;
import static nl.rookstopregister.register.model.Need.ASSESSMENT;
import static nl.rookstopregister.register.model.Need.CONCERNS;
import static nl.rookstopregister.register.model.Need.FOUR_EYES;
import static nl.rookstopregister.register.model.Need.GROUND;
import static nl.rookstopregister.register.model.Need.OTHER_RECORD;
import static nl.rookstopregister.register.model.Need.TERM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * The one table of how a registration may go: it drives what the register accepts, what pages offer,
 * {@code docs/lifecycle.md} and the test over all combinations.
 *
 * <p>There is no way back from a striking-off but by correcting or revoking it.
 */
public final class Lifecycle {

    private static final Set<Body> DECIDERS = Set.of(OFFICE, COMMITTEE);
    private static final Set<Body> DECIDERS_OR_THE_NORM = Set.of(OFFICE, COMMITTEE, NORM);
    private static final Set<Body> COMMITTEE_ALONE = Set.of(COMMITTEE);
    private static final Set<Need> MEASURE = Set.of(GROUND, FOUR_EYES);

    private static final List<Step> STEPS = steps();

    private Lifecycle() {}

    public static List<Step> all() {
        return STEPS;
    }

    /** The lines for this kind from this state; more than one where bodies need different things. */
    public static List<Step> from(RegistrationState from, DecisionKind kind) {
        return STEPS.stream()
                .filter(step -> step.from() == from && step.kind() == kind)
                .toList();
    }

    public static Optional<Step> step(RegistrationState from, DecisionKind kind, Body body) {
        return from(from, kind).stream()
                .filter(step -> step.bodies().contains(body))
                .findFirst();
    }

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        takenOver(steps);
        for (RegistrationState from : List.of(NOT_REGISTERED, LAPSED, DEREGISTERED)) {
            add(steps, from, ADMIT_CANDIDATE, CANDIDATE, DECIDERS, Set.of(TERM, ASSESSMENT));
            add(steps, from, REGISTER, REGISTERED, DECIDERS, Set.of(TERM, ASSESSMENT));
        }
        add(steps, CANDIDATE, REGISTER, REGISTERED, DECIDERS, Set.of(TERM, ASSESSMENT));
        for (RegistrationState from : List.of(REGISTERED, LAPSED)) {
            add(steps, from, RENEW, REGISTERED, DECIDERS_OR_THE_NORM, Set.of(TERM, ASSESSMENT));
        }
        add(steps, REGISTERED, ADD_ANNOTATION, REGISTERED, DECIDERS_OR_THE_NORM, Set.of(ANNOTATION, ASSESSMENT));
        for (RegistrationState from : List.of(REGISTERED, SUSPENDED)) {
            add(steps, from, WITHDRAW_ANNOTATION, from, DECIDERS, Set.of(ANNOTATION, GROUND));
        }
        whileInTheRegister(steps);
        add(steps, REGISTERED, SUSPEND, SUSPENDED, COMMITTEE_ALONE, MEASURE);
        add(steps, SUSPENDED, LIFT_SUSPENSION, REGISTERED, COMMITTEE_ALONE, Set.of(GROUND));
        fromAnywhere(steps);
        aboutThePerson(steps);
        return List.copyOf(steps);
    }

    /** What a predecessor's register says: terms one after another, and how the last one went or ended. */
    private static void takenOver(List<Step> steps) {
        Set<Body> predecessor = Set.of(PREDECESSOR);
        for (RegistrationState from : List.of(NOT_REGISTERED, LAPSED, DEREGISTERED)) {
            add(steps, from, TAKEN_OVER, REGISTERED, predecessor, Set.of(TERM));
            add(steps, from, TAKEN_OVER_CANDIDACY, CANDIDATE, predecessor, Set.of(TERM));
        }
        add(steps, REGISTERED, TAKEN_OVER_ANNOTATION, REGISTERED, predecessor, Set.of(ANNOTATION));
        add(steps, REGISTERED, TAKEN_OVER_SUSPENSION, SUSPENDED, predecessor, Set.of());
        for (RegistrationState from : List.of(CANDIDATE, REGISTERED)) {
            add(steps, from, TAKEN_OVER_LAPSE, LAPSED, predecessor, Set.of());
            add(steps, from, TAKEN_OVER_DEREGISTRATION, DEREGISTERED, predecessor, Set.of());
            add(steps, from, TAKEN_OVER_STRIKING_OFF, STRUCK_OFF, predecessor, Set.of());
        }
    }

    private static void whileInTheRegister(List<Step> steps) {
        for (RegistrationState from : List.of(CANDIDATE, REGISTERED, SUSPENDED)) {
            add(steps, from, EXTEND_TERM, from, COMMITTEE_ALONE, Set.of(TERM, GROUND));
            add(steps, from, LAPSE, LAPSED, Set.of(CLOCK), Set.of());
            add(steps, from, LAPSE, LAPSED, DECIDERS, Set.of(GROUND));
            // Who leaves while suspended would escape a striking-off: the committee weighs that.
            add(steps, from, DEREGISTER, DEREGISTERED, from == SUSPENDED ? COMMITTEE_ALONE : DECIDERS, Set.of());
            add(steps, from, WARN, from, COMMITTEE_ALONE, MEASURE);
            add(steps, from, STRIKE_OFF, STRUCK_OFF, COMMITTEE_ALONE, MEASURE);
        }
    }

    private static void fromAnywhere(List<Step> steps) {
        for (RegistrationState from : RegistrationState.values()) {
            // What a refusal needs follows from its assessment alone: see DecisionAuthority.
            add(steps, from, REFUSE, from, DECIDERS, Set.of());
            add(steps, from, CORRECT, null, DECIDERS, Set.of(CONCERNS, GROUND, FOUR_EYES));
            add(steps, from, REVOKE, null, Set.of(OBJECTION_COMMITTEE), Set.of(CONCERNS, GROUND));
        }
    }

    /** Not about the registration but about whose it is. A running measure is settled before two records are merged. */
    private static void aboutThePerson(List<Step> steps) {
        Set<Need> merger = Set.of(GROUND, FOUR_EYES, OTHER_RECORD);
        for (RegistrationState from : List.of(NOT_REGISTERED, CANDIDATE, REGISTERED, LAPSED, DEREGISTERED)) {
            add(steps, from, MERGE, null, DECIDERS, merger);
            add(steps, from, MERGED_AWAY, NOT_REGISTERED, DECIDERS, merger);
        }
        for (RegistrationState from : RegistrationState.values()) {
            add(steps, from, DECEASED, Position.inRegister(from) ? DEREGISTERED : from, DECIDERS, Set.of(GROUND));
            add(steps, from, TAKE_BACK, null, DECIDERS, Set.of(CONCERNS, GROUND, FOUR_EYES));
        }
    }

    private static void add(
            List<Step> steps,
            RegistrationState from,
            DecisionKind kind,
            @Nullable RegistrationState to,
            Set<Body> bodies,
            Set<Need> needs) {
        steps.add(new Step(from, kind, to, bodies, needs));
    }
}
