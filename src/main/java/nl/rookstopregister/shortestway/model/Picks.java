package nl.rookstopregister.shortestway.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.training.SessionId;

/** Where chosen sessions are kept. */
public interface Picks {

    /** In the order chosen. */
    List<SessionId> of(CoachId coach);

    /** Until the end of the transaction nobody else changes what this coach chose. */
    void hold(CoachId coach);

    /** @param moved the days of what was chosen before, as they are now */
    void add(CoachId coach, List<Offer> chosen, Map<SessionId, List<LocalDate>> moved, Instant at);

    /** @return whether it was there */
    boolean remove(CoachId coach, SessionId session);
}
