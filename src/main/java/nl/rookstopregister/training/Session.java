package nl.rookstopregister.training;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.providers.ProviderId;

/**
 * A training given on certain days (uitvoering), as the agenda shows it.
 *
 * @param reference of the training
 * @param days in order, at least one
 * @param place empty when it is online
 * @param cents price for one participant, without VAT
 * @param cancelled whether it will not be held; it stays in the calendars that had it
 */
public record Session(
        SessionId id,
        String reference,
        String trainingName,
        ProviderId provider,
        List<LocalDate> days,
        String place,
        long cents,
        boolean cancelled) {

    public Session {
        days = List.copyOf(days);
    }

    public LocalDate firstDay() {
        return days.getFirst();
    }

    /** On which it is completed: attendance and points stand on this day. */
    public LocalDate lastDay() {
        return days.getLast();
    }

    public boolean online() {
        return place.isEmpty();
    }
}
