package nl.rookstopregister.reminders.usecase;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.reminders.model.ReminderBook;
import nl.rookstopregister.reminders.model.ReminderKind;
import nl.rookstopregister.reminders.model.SettledReminder;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Lets a coach choose which reminders come, and shows which came. */
@UseCase
public class ChooseReminders {

    private final ReminderBook book;
    private final AccessLog log;

    ChooseReminders(ReminderBook book, AccessLog log) {
        this.book = book;
        this.log = log;
    }

    public Set<ReminderKind> switchedOff(CoachId coach) {
        return book.switchedOff(coach);
    }

    public void switchOff(CoachId coach, Set<ReminderKind> kinds) {
        if (!book.switchedOff(coach).equals(kinds)) {
            book.switchOff(coach, kinds);
            log.changed(coach, "accesslog.reminders.chosen");
        }
    }

    /** Newest first. */
    public List<SettledReminder> of(CoachId coach) {
        return book.of(coach);
    }

    /** Those that were sent, of everybody, newest first. */
    public List<SettledReminder> sent(int from, int size) {
        return book.sent(from, size);
    }

    public long countSent() {
        return book.countSent();
    }
}
