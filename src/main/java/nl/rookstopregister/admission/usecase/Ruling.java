package nl.rookstopregister.admission.usecase;

import java.time.LocalDate;
import java.time.Period;

/**
 * What somebody decides on an application.
 *
 * @param grants as candidate, or for definitive registration: as was applied for
 * @param effectiveOn the first day, today or not much later
 * @param ground why, in words; empty where the norm says it all
 */
public record Ruling(boolean grants, LocalDate effectiveOn, String ground) {

    /** How far ahead a decision may take effect, so that it does not outlive what it rests on. */
    public static final Period LATEST = Period.ofMonths(1);
}
