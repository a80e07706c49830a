package nl.rookstopregister.reminders.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.reminders.model.Calendar;
import nl.rookstopregister.reminders.model.ReminderBook;
import nl.rookstopregister.reminders.model.ReminderKind;
import nl.rookstopregister.reminders.model.SettledReminder;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Lets a coach choose which reminders come, and shows which came. */
@UseCase
public class ChooseReminders {

    private final ReminderBook book;
    private final Register register;
    private final ReminderTerms terms;
    private final AccessLog log;

    ChooseReminders(ReminderBook book, Register register, ReminderTerms terms, AccessLog log) {
        this.book = book;
        this.register = register;
        this.terms = terms;
        this.log = log;
    }

    /**
     * When a coach hears that the term ends.
     *
     * @param last day of the term
     */
    public record Plan(LocalDate last, LocalDate today, List<Calendar.Day> days) {

        public Plan {
            days = List.copyOf(days);
        }

        public boolean isOver(Calendar.Day day) {
            return day.on().isBefore(today);
        }
    }

    /** Empty for who is not in the register today. */
    public Optional<Plan> plan(CoachId coach) {
        return terms.end(register.entry(coach))
                .map(end -> new Plan(
                        end.minusDays(1), terms.today(), terms.calendar().days(end)));
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
