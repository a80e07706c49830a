package nl.rookstopregister.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the register says about a coach on a day, as known at a moment.
 *
 * @param lastDay of the period in that state, "tot en met"; null outside the register
 */
public record StatusOnDay(
        RegistrationNumber number,
        LocalDate day,
        Instant asKnownAt,
        RegistrationState state,
        @Nullable LocalDate since,
        @Nullable LocalDate lastDay,
        Set<Annotation> annotations) {}
