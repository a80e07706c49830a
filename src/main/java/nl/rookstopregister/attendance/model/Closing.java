package nl.rookstopregister.attendance.model;

import java.time.Instant;
import java.time.LocalDate;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.training.SessionId;

/**
 * The moment from which attendance at a session counts.
 *
 * @param training as it was then: its points are those that were promised
 * @param leftOut how many lines did not fit and were left out on purpose
 */
public record Closing(
        SessionId session,
        ProviderId provider,
        Training training,
        LocalDate lastDay,
        Instant at,
        Actor by,
        int leftOut) {}
