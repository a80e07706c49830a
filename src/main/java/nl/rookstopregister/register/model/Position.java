package nl.rookstopregister.register.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * Where a registration stands after some of its decisions.
 *
 * @param since first day in this state; null before the first decision
 * @param term the term that was given last, also when it is over
 */
public record Position(
        RegistrationState state,
        @Nullable LocalDate since,
        @Nullable Days term,
        Set<Annotation> annotations) {

    private static final Comparator<Position> STRONGER =
            Comparator.comparingInt(Position::weight).thenComparing(Position::ending);

    static final Position BEGINNING = new Position(RegistrationState.NOT_REGISTERED, null, null, Set.of());

    public Position {
        annotations = Set.copyOf(annotations);
    }

    public boolean inRegister() {
        return inRegister(state);
    }

    public static boolean inRegister(RegistrationState state) {
        return switch (state) {
            case CANDIDATE, REGISTERED, SUSPENDED -> true;
            case NOT_REGISTERED, LAPSED, DEREGISTERED, STRUCK_OFF -> false;
        };
    }

    /** The first day on which this position ends by itself, because the term is over. */
    Optional<LocalDate> endsOn() {
        return inRegister() && term != null ? Optional.of(term.until()) : Optional.empty();
    }

    /** The position on a day that comes without a further decision: a term that ended has lapsed. */
    Position on(LocalDate day) {
        return endsOn().filter(end -> !day.isBefore(end)).map(this::lapsed).orElse(this);
    }

    private Position lapsed(LocalDate on) {
        return new Position(RegistrationState.LAPSED, on, term, Set.of());
    }

    /** The position that a decision of this kind and body meets; one that comes with the end of a term looks at its last day. */
    Position metBy(DecisionKind kind, Body body, LocalDate on) {
        boolean withTheEnd = switch (kind) {
            case LAPSE -> body == Body.CLOCK;
            case TAKEN_OVER_LAPSE, TAKEN_OVER_DEREGISTRATION, TAKEN_OVER_STRIKING_OFF -> true;
            default -> false;
        };
        return withTheEnd ? on(on.minusDays(1)) : on(on);
    }

    /** Empty when the effect does not fit here: the lifecycle has no such step, or it would change nothing. */
    Optional<Position> after(Effect effect) {
        Position met = metBy(effect.kind(), effect.body(), effect.on());
        return Lifecycle.from(met.state, effect.kind()).stream()
                .findFirst()
                .filter(_ -> met.fits(effect))
                .map(step -> met.moved(step, effect));
    }

    private boolean fits(Effect effect) {
        return switch (effect.kind()) {
            case TAKEN_OVER, TAKEN_OVER_CANDIDACY, ADMIT_CANDIDATE, REGISTER -> runsOnAfter(effect, effect.on());
            case RENEW -> term != null && runsOnAfter(effect, term.until()) && runsOnAfter(effect, effect.on());
            case EXTEND_TERM -> term != null && runsOnAfter(effect, term.until());
            case ADD_ANNOTATION, TAKEN_OVER_ANNOTATION ->
                effect.annotation() != null && !annotations.contains(effect.annotation());
            case WITHDRAW_ANNOTATION -> effect.annotation() != null && annotations.contains(effect.annotation());
            case LAPSE ->
                effect.body() != Body.CLOCK || term != null && term.until().equals(effect.on());
            case DEREGISTER,
                    SUSPEND,
                    LIFT_SUSPENSION,
                    STRIKE_OFF,
                    REFUSE,
                    WARN,
                    CORRECT,
                    REVOKE,
                    TAKEN_OVER_SUSPENSION,
                    TAKEN_OVER_LAPSE,
                    TAKEN_OVER_DEREGISTRATION,
                    TAKEN_OVER_STRIKING_OFF,
                    MERGE,
                    MERGED_AWAY,
                    DECEASED,
                    TAKE_BACK -> true;
        };
    }

    /** This position, and that of another record of the same person on the same day, as one: nobody loses days or annotations. */
    Position together(Position other) {
        Position better = STRONGER.compare(other, this) > 0 ? other : this;
        if (better.state != RegistrationState.REGISTERED) {
            return better;
        }
        EnumSet<Annotation> both = EnumSet.noneOf(Annotation.class);
        both.addAll(annotations);
        both.addAll(other.annotations);
        return new Position(better.state, better.since, better.term, both);
    }

    /** A measure outweighs what it forbids; then the later end of the term, and outside the register what came last. */
    private static int weight(Position position) {
        return switch (position.state) {
            case SUSPENDED -> 3;
            case REGISTERED -> 2;
            case CANDIDATE -> 1;
            case NOT_REGISTERED, LAPSED, DEREGISTERED, STRUCK_OFF -> 0;
        };
    }

    private static LocalDate ending(Position position) {
        LocalDate last = position.inRegister() && position.term != null ? position.term.until() : position.since;
        return last == null ? LocalDate.MIN : last;
    }

    private static boolean runsOnAfter(Effect effect, LocalDate day) {
        return effect.term() != null && effect.term().until().isAfter(day);
    }

    private Position moved(Step step, Effect effect) {
        RegistrationState to = step.to() == null ? state : step.to();
        LocalDate sinceThen = to == state ? since : effect.on();
        return new Position(to, sinceThen, termAfter(effect), inRegister(to) ? annotationsAfter(effect) : Set.of());
    }

    private @Nullable Days termAfter(Effect effect) {
        if (effect.term() == null) {
            return term;
        }
        LocalDate until = effect.term().until();
        return switch (effect.kind()) {
            case EXTEND_TERM -> term == null ? effect.term() : term.extendedTo(until);
            case RENEW -> new Days(inRegister() && term != null ? term.until() : effect.on(), until);
            default -> new Days(effect.on(), until);
        };
    }

    private Set<Annotation> annotationsAfter(Effect effect) {
        if (effect.annotation() == null) {
            return annotations;
        }
        EnumSet<Annotation> all = EnumSet.noneOf(Annotation.class);
        all.addAll(annotations);
        if (effect.kind() == DecisionKind.WITHDRAW_ANNOTATION) {
            all.remove(effect.annotation());
        } else {
            all.add(effect.annotation());
        }
        return all;
    }
}
