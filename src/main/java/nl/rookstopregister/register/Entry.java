package nl.rookstopregister.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/**
 * A coach in the register: what follows from all decisions so far.
 *
 * @param number null as long as the coach was never admitted
 * @param firstRegistered first day of the first definitive registration
 * @param firstAdmitted first day as candidate or as registered, whichever came first
 * @param periods oldest first, without overlap; days in none of them are days outside the register
 * @param annotations that hold from the last decision on
 * @param decisions how many the ledger holds for this coach
 */
public record Entry(
        CoachId coach,
        @Nullable RegistrationNumber number,
        @Nullable LocalDate firstRegistered,
        @Nullable LocalDate firstAdmitted,
        List<Period> periods,
        Set<Annotation> annotations,
        int decisions) {}
