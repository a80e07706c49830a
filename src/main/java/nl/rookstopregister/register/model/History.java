package nl.rookstopregister.register.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.StatusOnDay;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * All decisions about one coach, in the order of the ledger. Never changes: a decision more is another history.
 *
 * @param others those of the other records of the same person that this one took in
 */
public record History(CoachId coach, List<Decision> decisions, Map<CoachId, History> others) {

    private static final Set<RegistrationState> ADMITTED =
            Set.of(RegistrationState.CANDIDATE, RegistrationState.REGISTERED);

    public History {
        decisions = List.copyOf(decisions);
        others = Map.copyOf(others);
    }

    public History(CoachId coach, List<Decision> decisions) {
        this(coach, decisions, Map.of());
    }

    public History with(Decision decision) {
        List<Decision> more = new ArrayList<>(decisions);
        more.add(decision);
        return new History(coach, more, others);
    }

    /** With what there is about another record that it takes in. */
    public History beside(History other) {
        Map<CoachId, History> more = new HashMap<>(others);
        more.put(other.coach(), other);
        return new History(coach, decisions, more);
    }

    /** As it stood when it was merged into another one: for that one to count with. */
    History withoutMergerAway() {
        return new History(
                coach,
                decisions.stream()
                        .filter(decision -> decision.kind() != DecisionKind.MERGED_AWAY)
                        .toList(),
                others);
    }

    /** The last decision of this kind that nothing took back or revoked. */
    public Optional<Decision> standing(DecisionKind kind) {
        return standing(kind, _ -> true);
    }

    private Optional<Decision> standing(DecisionKind kind, Predicate<Decision> meant) {
        Set<DecisionId> undone = decisions.stream()
                .filter(decision -> Effect.nullifies(decision.kind()))
                .flatMap(decision -> Stream.ofNullable(decision.concerns()))
                .collect(Collectors.toSet());
        return decisions.reversed().stream()
                .filter(decision -> decision.kind() == kind && meant.test(decision))
                .filter(decision -> !undone.contains(decision.id()))
                .findFirst();
    }

    /** The merger with that record that still stands, as told of this one. */
    public Optional<Decision> merger(DecisionKind kind, CoachId other) {
        return standing(kind, decision -> other.equals(decision.other()));
    }

    /** What the register knew at that moment. */
    public History knownAt(Instant moment) {
        return new History(
                coach,
                decisions.stream()
                        .filter(decision -> !decision.recordedAt().isAfter(moment))
                        .toList(),
                others.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, of -> of.getValue().knownAt(moment))));
    }

    public Course course() {
        return Course.of(this, LocalDate.MAX);
    }

    public Optional<Decision> find(DecisionId id) {
        return decisions.stream().filter(decision -> decision.id().equals(id)).findFirst();
    }

    public Entry entry(@Nullable RegistrationNumber number) {
        Course course = course();
        return new Entry(
                coach,
                number,
                course.firstDayAs(Set.of(RegistrationState.REGISTERED)).orElse(null),
                course.firstDayAs(ADMITTED).orElse(null),
                course.periods(),
                course.end().annotations(),
                decisions.size());
    }

    public StatusOnDay statusOn(RegistrationNumber number, LocalDate day, Instant knownAt) {
        Course known = knownAt(knownAt).course();
        Stretch stretch = known.stateAround(day);
        LocalDate lastDay = Position.inRegister(stretch.state()) && stretch.until() != null
                ? stretch.until().minusDays(1)
                : null;
        return new StatusOnDay(
                number,
                day,
                knownAt,
                stretch.state(),
                stretch.from(),
                lastDay,
                known.on(day).annotations());
    }

    /** The running term, or the last one of somebody who lapsed. */
    public @Nullable Days term() {
        return course().end().term();
    }
}
