package nl.rookstopregister.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who a coach or applicant is and how they work. Which of these are public says the directory's table of public fields;
 * birth date, home address, private phone and mail never are.
 *
 * @param agbCode eight digits (Vektis), no check digit
 * @param bigNumber eleven digits (BIG register), no public check
 * @param spoken ISO 639-1 codes of the languages in which the coach guides people
 */
public record CoachDetails(
        CoachId coach,
        PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable PostalAddress homeAddress,
        String mail,
        @Nullable String phone,
        Language correspondence,
        @Nullable String profession,
        @Nullable String bigNumber,
        @Nullable String agbCode,
        List<PracticePlace> practicePlaces,
        Set<WayOfWorking> waysOfWorking,
        List<String> spoken,
        AppointmentWays appointments,
        boolean takesNewClients) {

    public CoachDetails named(PersonName other) {
        return new CoachDetails(
                coach,
                other,
                birthDate,
                homeAddress,
                mail,
                phone,
                correspondence,
                profession,
                bigNumber,
                agbCode,
                practicePlaces,
                waysOfWorking,
                spoken,
                appointments,
                takesNewClients);
    }
}
