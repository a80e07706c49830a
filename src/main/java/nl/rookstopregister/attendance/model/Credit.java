package nl.rookstopregister.attendance.model;

import java.time.Instant;
import java.util.UUID;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.training.SessionId;

/**
 * A line that gives somebody attendance at a session, or takes it back; never changed, followed by the next.
 *
 * @param ordinal counts the lines about this coach and session, from 1: odd ones give, even ones take back
 * @param reason of a correction; empty for what the closing itself granted, and for what the coach asked: the claim says why
 * @param certificate the number on the certificate; empty for a withdrawal
 */
public record Credit(
        UUID id,
        SessionId session,
        CoachId coach,
        int ordinal,
        Kind kind,
        String reason,
        String certificate,
        Instant at,
        Actor by) {

    /** What a line does. */
    public enum Kind {
        /** By closing the list. */
        GRANTED,
        /** Later, by correction. */
        ADDED,
        /** Later, because the coach asked and the provider or the office said yes. */
        CLAIMED,
        WITHDRAWN
    }

    public boolean gives() {
        return kind != Kind.WITHDRAWN;
    }
}
