package nl.rookstopregister.shortestway.model;

import java.time.Instant;
import java.util.Optional;
import nl.rookstopregister.shared.CoachId;

/** The words in the links by which calendar programs read what a coach chose. */
public interface CalendarLinks {

    Optional<String> of(CoachId coach);

    Optional<CoachId> coach(String word);

    /** The link before it, if any, opens nothing from now on. */
    void put(CoachId coach, String word, Instant at);

    void remove(CoachId coach);
}
