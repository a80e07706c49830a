package nl.rookstopregister.register.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;

/**
 * How a registration goes, as it follows from a run of decisions: the projection of the ledger. Always computed from the
 * whole run, so that "as known then" is the same function over fewer decisions.
 *
 * @param stretches from the beginning of time to its end, oldest first, without gap or overlap
 * @param end the position after the last decision, without the end of its term
 * @param effective the decisions that still bring something about
 */
public record Course(List<Stretch> stretches, Position end, Set<DecisionId> effective) {

    private static final CoachId NOBODY = new CoachId(new UUID(0, 0));

    public static Course of(List<Decision> ledger) {
        return of(new History(NOBODY, ledger), LocalDate.MAX);
    }

    /** The course with only what takes effect on or before that day. */
    static Course of(History history, LocalDate lastDay) {
        Run run = Run.of(history, lastDay);
        Set<DecisionId> effective = Set.copyOf(run.effective());
        return run.mergedAway()
                ? new Course(stretches(new TreeMap<>()), Position.BEGINNING, effective)
                : new Course(stretches(run.changes()), run.end(), effective);
    }

    private static List<Stretch> stretches(TreeMap<LocalDate, Position> changes) {
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(new Stretch(RegistrationState.NOT_REGISTERED, null, null, Set.of()));
        for (Map.Entry<LocalDate, Position> change : changes.entrySet()) {
            Stretch last = stretches.getLast();
            Position now = change.getValue();
            if (now.state() != last.state() || !now.annotations().equals(last.annotations())) {
                LocalDate from = change.getKey();
                stretches.set(stretches.size() - 1, new Stretch(last.state(), last.from(), from, last.annotations()));
                stretches.add(new Stretch(now.state(), from, null, now.annotations()));
            }
        }
        return List.copyOf(stretches);
    }

    public Stretch on(LocalDate day) {
        return stretches.stream().filter(each -> each.contains(day)).findFirst().orElseThrow();
    }

    public RegistrationState stateOn(LocalDate day) {
        return on(day).state();
    }

    /** The run of days around this one in one state, whatever annotations came and went. */
    public Stretch stateAround(LocalDate day) {
        return whole().stream().filter(each -> each.contains(day)).findFirst().orElseThrow();
    }

    /** The days in the register, oldest first. */
    public List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (Stretch stretch : whole()) {
            if (Position.inRegister(stretch.state()) && stretch.from() != null && stretch.until() != null) {
                periods.add(new Period(stretch.state(), new Days(stretch.from(), stretch.until())));
            }
        }
        return List.copyOf(periods);
    }

    public Optional<LocalDate> firstDayAs(Set<RegistrationState> states) {
        return periods().stream()
                .filter(period -> states.contains(period.state()))
                .map(period -> period.days().from())
                .findFirst();
    }

    private List<Stretch> whole() {
        List<Stretch> whole = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Stretch last = whole.isEmpty() ? null : whole.getLast();
            if (last != null && last.state() == stretch.state()) {
                whole.set(
                        whole.size() - 1,
                        new Stretch(last.state(), last.from(), stretch.until(), stretch.annotations()));
            } else {
                whole.add(stretch);
            }
        }
        return whole;
    }
}
