package nl.rookstopregister.takeover.model;

import java.time.LocalDate;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.norms.EducationLevel;
import org.jspecify.annotations.Nullable;

/**
 * Who a coach is, as a predecessor knew it.
 *
 * @param number the predecessor's
 * @param mail empty when it knew none
 * @param firstRegistered null when the file does not say; then the first term says it
 */
record Person(
        String number,
        PersonName name,
        @Nullable LocalDate birthDate,
        String mail,
        @Nullable String phone,
        @Nullable String profession,
        @Nullable String bigNumber,
        @Nullable String agbCode,
        @Nullable EducationLevel education,
        @Nullable LocalDate firstRegistered) {}
