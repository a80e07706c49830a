package nl.rookstopregister.accreditation.usecase;

import java.time.LocalDate;
import java.time.Period;
import nl.rookstopregister.accreditation.model.review.ObjectionTerms;

/**
 * How long what is granted counts and how long objecting takes, as the parameters of the norm say today.
 *
 * @param valid how long an accreditation or recognition counts, unless the committee decides otherwise
 */
public record ReviewTerms(Period valid, ObjectionTerms objection, LocalDate today) {

    public int months() {
        return (int) valid.toTotalMonths();
    }
}
