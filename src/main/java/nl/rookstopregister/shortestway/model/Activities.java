package nl.rookstopregister.shortestway.model;

import java.util.List;
import java.util.UUID;
import nl.rookstopregister.shared.CoachId;

/** Where activities are kept that coaches named or chose. */
public interface Activities {

    /** The oldest first. */
    List<PlannedActivity> of(CoachId coach);

    /** What is there already stays as it is. */
    void keep(CoachId coach, PlannedActivity activity);

    void handedIn(CoachId coach, UUID id, UUID activity);

    /** @return whether it was there */
    boolean remove(CoachId coach, UUID id);
}
