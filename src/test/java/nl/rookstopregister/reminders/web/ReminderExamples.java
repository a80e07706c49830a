package nl.rookstopregister.reminders.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.register.RegisterExamples;
import nl.rookstopregister.reminders.model.Calendar;
import nl.rookstopregister.reminders.model.Reminder;
import nl.rookstopregister.reminders.model.ReminderKind;
import nl.rookstopregister.reminders.model.SettledReminder;
import nl.rookstopregister.reminders.model.Step;
import nl.rookstopregister.reminders.usecase.ChooseReminders.Plan;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

class ReminderExamples implements ExamplePages {

    private static final Visitor COACH = new Visitor("Noor Voorbeeld", Set.of(), true, 0);
    private static final Visitor OFFICER = new Visitor("Bo Bureau", Set.of(Visitor.OFFICE), false, 0);

    private static final Plan PLAN = new Plan(
            LocalDate.parse("2027-11-30"),
            LocalDate.parse("2027-06-02"),
            Stream.of(12, 6, 3, 1)
                    .map(Period::ofMonths)
                    .map(before ->
                            new Calendar.Day(LocalDate.parse("2027-12-01").minus(before), before))
                    .toList());

    @Override
    public Stream<ExamplePage> examples() {
        List<SettledReminder> sent =
                Arrays.stream(ReminderKind.values()).map(ReminderExamples::sent).toList();
        List<RemindersPage.Line> lines = sent.stream()
                .map(each -> new RemindersPage.Line("Noor Jansen", "/bureau/personen/1", each))
                .toList();
        return Stream.of(
                ExamplePage.of("reminders/mine", new MyRemindersPage(null, Set.of(), List.of(), false))
                        .by(COACH),
                ExamplePage.of(
                                "reminders/mine",
                                "chosen",
                                new MyRemindersPage(PLAN, Set.of(ReminderKind.PACE), sent, true))
                        .by(COACH),
                ExamplePage.of("reminders/sent", new RemindersPage(lines, pager(lines.size())))
                        .by(OFFICER),
                ExamplePage.of("reminders/sent", "empty", new RemindersPage(List.of(), pager(0)))
                        .by(OFFICER));
    }

    private static Pager pager(int total) {
        return new Pager(1, 50, total, "/bureau/herinneringen");
    }

    private static SettledReminder sent(ReminderKind kind) {
        return new SettledReminder(
                new Reminder(
                        RegisterExamples.COACH,
                        kind,
                        LocalDate.parse("2027-12-01"),
                        Step.FIRST,
                        LocalDate.parse("2026-12-01")),
                Reminder.Outcome.SENT,
                Instant.parse("2026-12-01T05:45:00Z"));
    }
}
