package nl.rookstopregister.extensions.model;

import java.time.LocalDate;
import nl.rookstopregister.extensions.ExtensionReason;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/**
 * One request for more time.
 *
 * @param lastDay of the term as it would be, "tot en met"
 * @param asked when, and by whom
 */
public record ExtensionRequest(
        RequestId id,
        CoachId coach,
        ExtensionReason reason,
        LocalDate lastDay,
        Asked asked,
        State state,
        @Nullable String decision,
        @Nullable LocalDate endedOn) {

    /** @param onBehalf whether the office entered it for the coach */
    public record Asked(LocalDate on, Actor by, boolean onBehalf) {}

    /** Where a request stands. */
    public enum State {
        ASKED,
        GRANTED,
        REFUSED,
        WITHDRAWN
    }

    public static ExtensionRequest ask(CoachId coach, ExtensionReason reason, LocalDate lastDay, Asked asked) {
        return new ExtensionRequest(RequestId.random(), coach, reason, lastDay, asked, State.ASKED, null, null);
    }

    public boolean isOpen() {
        return state == State.ASKED;
    }

    public ExtensionRequest decided(boolean grants, DecisionNumber number, LocalDate today) {
        return ended(grants ? State.GRANTED : State.REFUSED, number.toString(), today);
    }

    public ExtensionRequest withdrawn(LocalDate today) {
        return ended(State.WITHDRAWN, null, today);
    }

    private ExtensionRequest ended(State end, @Nullable String number, LocalDate today) {
        if (!isOpen()) {
            throw new IllegalStateException("Request " + id + " has ended already");
        }
        return new ExtensionRequest(id, coach, reason, lastDay, asked, end, number, today);
    }
}
