package nl.rookstopregister.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.shared.CoachId;

/** What a coach handed in for points and what became of it, for contexts that help to plan ahead. */
public interface HandedInActivities {

    /** Whatever was not taken back, under any record of this person. */
    List<HandedIn> of(CoachId coach);

    /** @param points those granted; as long as it waits, those asked */
    record HandedIn(UUID id, ActivityCategory category, LocalDate on, int points, Stage stage) {}

    /** What the office said of it. */
    enum Stage {
        WAITING,
        GRANTED,
        REFUSED
    }
}
