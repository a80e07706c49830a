package nl.rookstopregister.portfolio.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.portfolio.ActivityCategory;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a coach did and asks points for, with proof; and every line about what it is worth. Attendance that a
 * provider reported is not among these.
 *
 * @param lines oldest first; the last one holds
 */
public record Activity(
        ActivityId id, CoachId coach, Asked asked, List<UUID> proof, Instant at, Actor by, List<PointsLine> lines) {

    /**
     * What the coach says of it.
     *
     * @param accredited whether somebody accredited it
     */
    public record Asked(String name, ActivityCategory category, LocalDate on, int points, boolean accredited) {}

    /** Where it stands. */
    public enum State {
        WAITING,
        GRANTED,
        REFUSED,
        WITHDRAWN
    }

    public static final int MOST_POINTS = 100;

    public Activity {
        proof = List.copyOf(proof);
        lines = List.copyOf(lines);
    }

    public @Nullable PointsLine last() {
        return lines.isEmpty() ? null : lines.getLast();
    }

    public State state() {
        PointsLine last = last();
        return last == null
                ? State.WAITING
                : switch (last.kind()) {
                    case GRANTED -> State.GRANTED;
                    case REFUSED -> State.REFUSED;
                    case WITHDRAWN -> State.WITHDRAWN;
                };
    }

    public int next() {
        return lines.size() + 1;
    }
}
