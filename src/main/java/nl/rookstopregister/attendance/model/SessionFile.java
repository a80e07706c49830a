package nl.rookstopregister.attendance.model;

import java.time.LocalDate;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.training.AccreditedTraining;
import nl.rookstopregister.training.Session;
import org.jspecify.annotations.Nullable;

/**
 * A session with all that decides about its list.
 *
 * @param training null when the list of trainings does not know it
 * @param closing null as long as the list is open
 * @param due last day on which the provider has to hand in the list
 */
public record SessionFile(
        Session session,
        @Nullable AccreditedTraining training,
        @Nullable Closing closing,
        LocalDate due,
        LocalDate today) {

    /** Where the work on a list stands. */
    public enum Stage {
        COMING,
        /** The provider has to hand it in. */
        OPEN,
        OVERDUE,
        CLOSED,
        /** Not held, or not accredited: there is nothing to hand in. */
        NOTHING_TO_DO
    }

    public Recognition recognition() {
        return training == null ? Recognition.UNKNOWN : training.on(session.lastDay());
    }

    /** Why no attendance can be put on the list now; null when it can. */
    public @Nullable Obstacle obstacle() {
        return closing == null ? withoutClosing() : Obstacle.CLOSED;
    }

    /** The same for who judges a correction, after the list was closed. */
    public @Nullable Obstacle withoutClosing() {
        if (session.cancelled()) {
            return Obstacle.CANCELLED;
        }
        if (today.isBefore(session.lastDay())) {
            return Obstacle.NOT_OVER;
        }
        return recognition() == Recognition.RECOGNISED ? null : Obstacle.NOT_ACCREDITED;
    }

    public Stage stage() {
        if (closing != null) {
            return Stage.CLOSED;
        }
        Obstacle obstacle = withoutClosing();
        if (obstacle == Obstacle.NOT_OVER) {
            return Stage.COMING;
        }
        if (obstacle != null) {
            return Stage.NOTHING_TO_DO;
        }
        return today.isAfter(due) ? Stage.OVERDUE : Stage.OPEN;
    }

    public Judge judge(Coaches coaches) {
        return new Judge(coaches, session.lastDay(), obstacle());
    }

    public int points() {
        return training == null ? 0 : training.training().points();
    }
}
