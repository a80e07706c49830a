package nl.rookstopregister.training.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.training.Session;
import nl.rookstopregister.training.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A training given on certain days, with all that the agenda shows.
 *
 * @param days in order, at least one
 * @param link where people register with the provider; empty when the provider gives none
 * @param placesLeft null when the provider does not say
 * @param revision how often it was changed: calendars take the highest
 * @param cancelledBecause why it will not be held; null while it will
 */
public record TrainingSession(
        SessionId id,
        String reference,
        String trainingName,
        ProviderId provider,
        List<LocalDate> days,
        Hours hours,
        Venue venue,
        long cents,
        @Nullable Integer placesLeft,
        String link,
        int revision,
        Instant changedAt,
        @Nullable String cancelledBecause) {

    /** From when until when it lasts, on each of its days. */
    public record Hours(LocalTime starts, LocalTime ends) {}

    /**
     * Where it is held.
     *
     * @param place town or village; empty when it is online
     * @param address building and street; may be empty
     */
    public record Venue(String place, String address) {

        public static final Venue ONLINE = new Venue("", "");
    }

    public TrainingSession {
        days = List.copyOf(days);
    }

    public LocalDate firstDay() {
        return days.getFirst();
    }

    public LocalDate lastDay() {
        return days.getLast();
    }

    public boolean online() {
        return venue.place().isEmpty();
    }

    public boolean cancelled() {
        return cancelledBecause != null;
    }

    /** Whether somebody can still join: nobody says that it is full, and it has not begun. */
    public boolean hasRoom() {
        return !cancelled() && (placesLeft == null || placesLeft > 0);
    }

    public TrainingSession cancelled(String because, Instant now) {
        return new TrainingSession(
                id,
                reference,
                trainingName,
                provider,
                days,
                hours,
                venue,
                cents,
                placesLeft,
                link,
                revision + 1,
                now,
                because);
    }

    public Session published() {
        return new Session(id, reference, trainingName, provider, days, venue.place(), cents, cancelled());
    }
}
