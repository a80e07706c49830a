package nl.rookstopregister.shortestway.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.shared.CoachId;

/** Where it is kept what coaches chose: sessions and activities, by their identifiers. */
public interface Picks {

    /** In the order chosen. */
    List<UUID> of(CoachId coach);

    /** Until the end of the transaction nobody else changes what this coach chose. */
    void hold(CoachId coach);

    /** @param moved the days of what was chosen before, as they are now */
    void add(CoachId coach, List<Offer> chosen, Map<UUID, List<LocalDate>> moved, Instant at);

    /** @return whether it was there */
    boolean remove(CoachId coach, UUID chosen);
}
