package nl.rookstopregister.merging.model;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * One of two records that are compared.
 *
 * @param number null for who was never admitted
 * @param term the running or the last one
 * @param decisions how many there are
 */
public record RecordSeen(
        CoachDetails details,
        @Nullable RegistrationNumber number,
        RegistrationState state,
        @Nullable LocalDate since,
        @Nullable Days term,
        List<Annotation> annotations,
        int decisions,
        Sums sums) {}
