package nl.rookstopregister.directory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.dossiers.AppointmentWays;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A coach as the public sees them: only {@link PublicFields} makes one, and what is not visible is empty.
 *
 * @param periods oldest first
 * @param profession a code of {@code Professions}, or the coach's own words
 * @param interventions names of recognised ones that the coach carried out
 * @param spoken ISO 639-1 codes
 */
public record PublicCoach(
        RegistrationNumber number,
        PersonName name,
        List<Period> periods,
        @Nullable LocalDate firstRegistered,
        Set<Annotation> annotations,
        @Nullable String profession,
        List<Practice> practices,
        Set<WayOfWorking> ways,
        List<String> spoken,
        boolean takesNewClients,
        List<String> interventions,
        AppointmentWays appointments) {}
