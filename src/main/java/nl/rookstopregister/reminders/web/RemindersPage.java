package nl.rookstopregister.reminders.web;

import java.util.List;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.reminders.model.SettledReminder;

/** The reminders that were sent, newest first. */
public record RemindersPage(List<Line> lines, Pager pager) {
    public RemindersPage {
        lines = List.copyOf(lines);
    }

    public record Line(String coach, String address, SettledReminder sent) {}
}
