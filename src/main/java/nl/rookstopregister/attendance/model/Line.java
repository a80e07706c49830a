package nl.rookstopregister.attendance.model;

import java.time.Instant;
import java.util.UUID;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.training.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * One line of an open attendance list.
 *
 * @param coach whose number it is; null as long as it is nobody's
 * @param nameConfirmed the provider said that this person is meant though the name differs
 */
public record Line(
        UUID id,
        SessionId session,
        String number,
        String name,
        @Nullable CoachId coach,
        boolean nameConfirmed,
        Source source,
        Instant addedAt,
        Actor addedBy) {

    public TypedRow row() {
        return new TypedRow(1, number, name, "");
    }

    public Line with(String newNumber, String newName, @Nullable CoachId newCoach, boolean confirmed) {
        return new Line(id, session, newNumber, newName, newCoach, confirmed, source, addedAt, addedBy);
    }
}
