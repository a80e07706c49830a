package nl.rookstopregister.takeover.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.shared.CoachId;

/** Which coaches were taken over, and what was told of them. */
public interface TakenOverRows {

    /** @param written the old number as the predecessor wrote it */
    record TakenOver(String written, CoachId coach, Told told) {}

    /** Two take-overs at once: the second waits, and then sees what the first one did. */
    void waitForOthers();

    void keep(List<TakenOver> coaches, UUID delivery, Instant now);

    /** By old number without spaces. */
    Map<String, Told> told(Collection<String> formerNumbers);
}
