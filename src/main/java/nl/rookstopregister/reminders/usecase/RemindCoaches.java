package nl.rookstopregister.reminders.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.reminders.model.Calendar;
import nl.rookstopregister.reminders.model.Reminder;
import nl.rookstopregister.reminders.model.ReminderBook;
import nl.rookstopregister.reminders.model.SettledReminder;
import nl.rookstopregister.reminders.model.Step;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Reminds those whose term nears its end. Harmless when done again: each reminder comes once. */
@UseCase
public class RemindCoaches {

    private final ReminderBook book;
    private final Register register;
    private final ReminderPost post;
    private final NormBook norms;
    private final Clock clock;

    RemindCoaches(ReminderBook book, Register register, ReminderPost post, NormBook norms, Clock clock) {
        this.book = book;
        this.register = register;
        this.post = post;
        this.norms = norms;
        this.clock = clock;
    }

    /** Those in the register whose term ends before the horizon. */
    public List<CoachId> nearTheirEnd() {
        LocalDate today = LocalDate.now(clock);
        LocalDate horizon = calendar(today).horizon(today);
        try (Stream<Entry> entries = register.allEntries()) {
            return entries.filter(entry -> runsOn(entry, today))
                    .filter(entry -> !end(entry).isAfter(horizon))
                    .map(Entry::coach)
                    .toList();
        }
    }

    /** What was due and did not come because the register stood still is passed over: only the latest still comes. */
    public void remind(CoachId coach) {
        LocalDate today = LocalDate.now(clock);
        Entry entry = register.entry(coach);
        List<Reminder> due = runsOn(entry, today) ? calendar(today).due(coach, end(entry), today) : List.of();
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

    private static boolean runsOn(Entry entry, LocalDate today) {
        return !entry.periods().isEmpty()
                && entry.periods().stream().anyMatch(period -> period.days().contains(today));
    }

    /** The registration ends with its last period, whether that is a term that was renewed already or not. */
    private static LocalDate end(Entry entry) {
        return entry.periods().getLast().days().until();
    }

    private Calendar calendar(LocalDate today) {
        Parameters parameters = norms.parameters(today);
        Map<Step, Period> before = Arrays.stream(Step.values())
                .collect(Collectors.toMap(Function.identity(), step -> parameters.period(step.before())));
        return new Calendar(before);
    }
}
