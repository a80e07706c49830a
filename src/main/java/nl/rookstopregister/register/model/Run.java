package nl.rookstopregister.register.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/** Positions one after another, as the effects of a history bring them about up to a day. */
final class Run {

    private final TreeMap<LocalDate, Position> changes = new TreeMap<>();
    private final Set<DecisionId> effective = new HashSet<>();
    private Position position = Position.BEGINNING;
    private boolean mergedAway;

    private Run() {}

    static Run of(History history, LocalDate lastDay) {
        Run run = new Run();
        for (Effect effect : Effect.of(history.decisions(), lastDay)) {
            run.take(effect, history);
        }
        run.position.endsOn().ifPresent(run.endOfTerm());
        return run;
    }

    TreeMap<LocalDate, Position> changes() {
        return changes;
    }

    Position end() {
        return position;
    }

    Set<DecisionId> effective() {
        return effective;
    }

    /** The days of this record stand with the record that took it in. */
    boolean mergedAway() {
        return mergedAway;
    }

    private void take(Effect effect, History history) {
        Optional<Position> after = position.after(effect);
        if (after.isEmpty()) {
            return;
        }
        // The term may have ended between two decisions.
        position.endsOn().filter(end -> !end.isAfter(effect.on())).ifPresent(endOfTerm());
        position = after.get();
        if (effect.kind() == DecisionKind.MERGE) {
            takeIn(of(other(history, effect.other()), effect.on()), effect.on());
        }
        mergedAway |= effect.kind() == DecisionKind.MERGED_AWAY;
        changes.put(effect.on(), position);
        effective.add(effect.of());
    }

    private static History other(History history, @Nullable CoachId record) {
        History other = record == null ? null : history.others().get(record);
        return other == null ? new History(history.coach(), List.of()) : other.withoutMergerAway();
    }

    /** Two records of one person, day by day as one; from the merger on as they stand together on that day. */
    private void takeIn(Run other, LocalDate on) {
        TreeMap<LocalDate, Position> own = new TreeMap<>(changes);
        Set<LocalDate> days = new TreeSet<>(own.keySet());
        days.addAll(other.changes.keySet());
        for (LocalDate day : days) {
            if (day.isBefore(on)) {
                changes.put(day, at(own, day).together(at(other.changes, day)));
            }
        }
        position = position.on(on).together(other.position.on(on));
    }

    private static Position at(TreeMap<LocalDate, Position> changes, LocalDate day) {
        Map.Entry<LocalDate, Position> last = changes.floorEntry(day);
        return last == null ? Position.BEGINNING : last.getValue();
    }

    private Consumer<LocalDate> endOfTerm() {
        return end -> changes.put(end, position.on(end));
    }
}
