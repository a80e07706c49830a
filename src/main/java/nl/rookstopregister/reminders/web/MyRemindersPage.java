package nl.rookstopregister.reminders.web;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.reminders.model.ReminderKind;
import nl.rookstopregister.reminders.model.SettledReminder;

/**
 * Which reminders a coach wants, and which came.
 *
 * @param saved whether the choice was saved just now
 */
public record MyRemindersPage(Set<ReminderKind> switchedOff, List<SettledReminder> sent, boolean saved) {
    public MyRemindersPage {
        switchedOff = Set.copyOf(switchedOff);
        sent = List.copyOf(sent);
    }
}
