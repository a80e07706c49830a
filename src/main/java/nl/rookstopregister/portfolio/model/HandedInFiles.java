package nl.rookstopregister.portfolio.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.shared.CoachId;

/** Files of hours that wait for a yes, at most one of each coach. */
public interface HandedInFiles {

    /** Instead of the one that was there. */
    void put(HandedIn file);

    /** The latest, when two records of one person each had one. */
    Optional<HandedIn> of(CoachId coach);

    /** False when it was gone: kept in another tab, or replaced by another file. */
    boolean take(CoachId coach, UUID id);

    /** How many there were. */
    int forgetBefore(Instant moment);
}
