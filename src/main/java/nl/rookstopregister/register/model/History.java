package nl.rookstopregister.register.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.StatusOnDay;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/** All decisions about one coach, in the order of the ledger. Never changes: a decision more is another history. */
public record History(CoachId coach, List<Decision> decisions) {

    private static final Set<RegistrationState> ADMITTED =
            Set.of(RegistrationState.CANDIDATE, RegistrationState.REGISTERED);

    public History {
        decisions = List.copyOf(decisions);
    }

    public History with(Decision decision) {
        List<Decision> more = new ArrayList<>(decisions);
        more.add(decision);
        return new History(coach, more);
    }

    /** What the register knew at that moment. */
    public History knownAt(Instant moment) {
        return new History(
                coach,
                decisions.stream()
                        .filter(decision -> !decision.recordedAt().isAfter(moment))
                        .toList());
    }

    public Course course() {
        return Course.of(decisions);
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
