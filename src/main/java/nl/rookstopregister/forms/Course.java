package nl.rookstopregister.forms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.rookstopregister.shared.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The days that matter to the clocks of a form that is submitted, such as an application: the one place where they are counted.
 *
 * @param touchedOn when the sender last did something
 * @param submittedOn when it was submitted first; null for a draft
 * @param receivedOn when it was submitted last: the check of completeness counts from here
 * @param moreAskedOn when more was asked; null when nothing is asked now
 * @param stoppedDays for how many days the clock stood still so far
 * @param remindedOn when the sender was reminded since touching it last
 * @param endedOn when it was decided, withdrawn or closed
 */
public record Course(
        LocalDate startedOn,
        LocalDate touchedOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate moreAskedOn,
        int stoppedDays,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate endedOn) {

    public static Course startedOn(LocalDate day) {
        return new Course(day, day, null, null, null, 0, null, null);
    }

    /** Last day for the check of completeness: a working day. */
    public @Nullable LocalDate checkUntil(Terms terms) {
        return receivedOn == null ? null : WorkingDays.onOrAfter(receivedOn.plus(terms.check()));
    }

    /** Last day for the decision, as it is known today: a working day, later by the days that the clock stood still. */
    public @Nullable LocalDate decideUntil(Terms terms, LocalDate today) {
        return submittedOn == null
                ? null
                : WorkingDays.onOrAfter(
                        submittedOn.plus(terms.decision()).plusDays(stoppedDays + stoppedNow(terms, today)));
    }

    /** Last day on which an answer to what was asked comes in time. */
    public @Nullable LocalDate answerUntil(Terms terms) {
        return moreAskedOn == null ? null : WorkingDays.onOrAfter(moreAskedOn.plus(terms.stopped()));
    }

    /** Whether it is time to remind: once, as long as the sender does nothing. */
    public boolean isReminderDue(Terms terms, LocalDate today) {
        return remindedOn == null && !today.isBefore(leftAloneSince().plus(terms.reminder()));
    }

    /** The day on which it is closed when nothing happens. */
    public LocalDate closesOn(Terms terms) {
        LocalDate planned = leftAloneSince().plus(terms.closing());
        // Who was reminded late, because the register stood still, still gets the time between reminder and closing.
        LocalDate fair =
                remindedOn == null ? planned : remindedOn.plus(terms.closing()).minus(terms.reminder());
        return planned.isBefore(fair) ? fair : planned;
    }

    public boolean isClosingDue(Terms terms, LocalDate today) {
        return remindedOn != null && !today.isBefore(closesOn(terms));
    }

    public Course touched(LocalDate today) {
        return new Course(startedOn, today, submittedOn, receivedOn, moreAskedOn, stoppedDays, null, endedOn);
    }

    public Course submitted(Terms terms, LocalDate today) {
        return new Course(
                startedOn,
                today,
                submittedOn == null ? today : submittedOn,
                today,
                null,
                stoppedDays + stoppedNow(terms, today),
                null,
                null);
    }

    public Course moreAsked(LocalDate today) {
        return new Course(startedOn, touchedOn, submittedOn, receivedOn, today, stoppedDays, null, null);
    }

    public Course reminded(LocalDate today) {
        return new Course(startedOn, touchedOn, submittedOn, receivedOn, moreAskedOn, stoppedDays, today, endedOn);
    }

    public Course ended(LocalDate today) {
        return new Course(startedOn, touchedOn, submittedOn, receivedOn, moreAskedOn, stoppedDays, remindedOn, today);
    }

    private LocalDate leftAloneSince() {
        return moreAskedOn != null && moreAskedOn.isAfter(touchedOn) ? moreAskedOn : touchedOn;
    }

    private int stoppedNow(Terms terms, LocalDate today) {
        if (moreAskedOn == null) {
            return 0;
        }
        LocalDate longest = moreAskedOn.plus(terms.stopped());
        return (int) ChronoUnit.DAYS.between(moreAskedOn, today.isBefore(longest) ? today : longest);
    }
}
