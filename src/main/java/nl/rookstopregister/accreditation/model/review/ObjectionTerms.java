package nl.rookstopregister.accreditation.model.review;

import java.time.LocalDate;
import java.time.Period;
import nl.rookstopregister.shared.WorkingDays;

/**
 * How long objecting and deciding on it may take. Source: product parameters, provisional; own rules of the register.
 *
 * @param filing from the day of the ruling
 * @param deciding from the day on which the objection came in
 * @param adjourning at most once
 */
public record ObjectionTerms(Period filing, Period deciding, Period adjourning) {

    /** The last day on which an objection comes in time: a working day. */
    public LocalDate lastDay(LocalDate ruledOn) {
        return WorkingDays.onOrAfter(ruledOn.plus(filing));
    }

    LocalDate decideUntil(LocalDate filedOn, boolean adjourned) {
        LocalDate planned = filedOn.plus(deciding);
        return WorkingDays.onOrAfter(adjourned ? planned.plus(adjourning) : planned);
    }
}
