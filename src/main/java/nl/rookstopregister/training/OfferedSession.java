package nl.rookstopregister.training;

import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.places.Position;
import org.jspecify.annotations.Nullable;

/**
 * A session as a coach may choose it.
 *
 * @param training as what it counts for who completes it
 * @param recognition what the list says of it on its last day
 * @param hasRoom whether somebody can still join: it will be held, and nobody says that it is full
 * @param link where people register with the provider; empty when the provider gives none
 * @param position where it is held; null when it is online or the place is not known
 */
public record OfferedSession(
        Session session,
        Training training,
        Recognition recognition,
        String providerName,
        boolean hasRoom,
        String link,
        @Nullable Position position) {}
