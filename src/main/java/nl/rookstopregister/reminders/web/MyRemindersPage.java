package nl.rookstopregister.reminders.web;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.reminders.model.ReminderKind;
import nl.rookstopregister.reminders.model.SettledReminder;
import nl.rookstopregister.reminders.usecase.ChooseReminders.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Which reminders a coach wants, and which came.
 *
 * @param plan when they come; null for who has no running term
 * @param saved whether the choice was saved just now
 */
public record MyRemindersPage(
        @Nullable Plan plan, Set<ReminderKind> switchedOff, List<SettledReminder> sent, boolean saved) {
    public MyRemindersPage {
        switchedOff = Set.copyOf(switchedOff);
        sent = List.copyOf(sent);
    }
}
