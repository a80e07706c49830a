package nl.rookstopregister.register.model;

import java.time.LocalDate;
import java.util.Set;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nothing changed: state and annotations.
 *
 * @param from null for the time before the first decision
 * @param until null when no end is in sight
 */
public record Stretch(
        RegistrationState state,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<Annotation> annotations) {

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
