package nl.rookstopregister.reminders.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.reminders.model.Reminder;
import nl.rookstopregister.reminders.model.ReminderBook;
import nl.rookstopregister.reminders.model.SettledReminder;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Reminds those whose term nears its end. Harmless when done again: each reminder comes once. */
@UseCase
public class RemindCoaches {

    private final ReminderBook book;
    private final Register register;
    private final ReminderPost post;
    private final ReminderTerms terms;
    private final Clock clock;

    RemindCoaches(ReminderBook book, Register register, ReminderPost post, ReminderTerms terms, Clock clock) {
        this.book = book;
        this.register = register;
        this.post = post;
        this.terms = terms;
        this.clock = clock;
    }

    /** Those in the register whose term ends before the horizon. */
    public List<CoachId> nearTheirEnd() {
        LocalDate horizon = terms.calendar().horizon(terms.today());
        try (Stream<Entry> entries = register.allEntries()) {
            return entries.filter(entry -> terms.end(entry)
                            .filter(end -> !end.isAfter(horizon))
                            .isPresent())
                    .map(Entry::coach)
                    .toList();
        }
    }

    /** What was due and did not come because the register stood still is passed over: only the latest still comes. */
    public void remind(CoachId coach) {
        List<Reminder> due = terms.end(register.entry(coach))
                .map(end -> terms.calendar().due(coach, end, terms.today()))
                .orElse(List.of());
        Set<Reminder> settled =
                book.of(coach).stream().map(SettledReminder::reminder).collect(Collectors.toSet());
        for (Reminder reminder : due) {
            if (!settled.contains(reminder)) {
                settle(reminder, reminder.step() == due.getLast().step());
            }
        }
    }

    private void settle(Reminder reminder, boolean latest) {
        Reminder.Outcome outcome = latest ? post.outcome(reminder) : Reminder.Outcome.PASSED_OVER;
        if (book.settle(reminder, outcome, clock.instant()) && outcome == Reminder.Outcome.SENT) {
            post.send(reminder);
        }
    }
}
