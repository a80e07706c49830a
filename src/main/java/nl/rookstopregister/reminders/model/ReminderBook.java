package nl.rookstopregister.reminders.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.shared.CoachId;

/** Every reminder that was settled, and the kinds that somebody does not want. */
public interface ReminderBook {
    /** False when it was settled before: nothing is done then. */
    boolean settle(Reminder reminder, Reminder.Outcome outcome, Instant at);

    /** Those of this coach, newest first. */
    List<SettledReminder> of(CoachId coach);

    /** Those that were sent, newest first. */
    List<SettledReminder> sent(int from, int size);

    long countSent();

    Set<ReminderKind> switchedOff(CoachId coach);

    void switchOff(CoachId coach, Set<ReminderKind> kinds);
}
