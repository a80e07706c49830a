package nl.rookstopregister.reminders.model;

import java.time.LocalDate;
import nl.rookstopregister.shared.CoachId;

/**
 * One reminder to one coach: it comes once, and what became of it stays.
 *
 * @param termUntil first day after the term that nears its end; a longer or a new term has reminders of its own
 * @param dueOn the day on which it was due
 */
public record Reminder(CoachId coach, ReminderKind kind, LocalDate termUntil, Step step, LocalDate dueOn) {

    /** What became of a reminder. */
    public enum Outcome {
        SENT,
        /** The coach does not want this kind. */
        SWITCHED_OFF,
        NOTHING_MISSING,
        /** The register stood still on that day, and a later reminder was due when it went on. */
        PASSED_OVER
    }

    /** Whoever does not hear of the end loses the registration: of the last reminder of the term nobody is spared. */
    public boolean canBeSwitchedOff() {
        return kind != ReminderKind.TERM || step != Step.LAST;
    }
}
