package nl.rookstopregister.reminders.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.reminders.model.Reminder;
import nl.rookstopregister.reminders.model.ReminderBook;
import nl.rookstopregister.reminders.model.ReminderKind;
import nl.rookstopregister.reminders.model.SettledReminder;
import nl.rookstopregister.reminders.model.Step;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReminderBook implements ReminderBook {

    private static final String SELECT =
            "select coach, kind, term_until, step, due_on, outcome, settled_at from reminders.reminder ";

    private final JdbcClient jdbc;
    private final PersonRecords records;

    JdbcReminderBook(JdbcClient jdbc, PersonRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    @Override
    public boolean settle(Reminder reminder, Reminder.Outcome outcome, Instant at) {
        return jdbc.sql("""
                        insert into reminders.reminder (coach, kind, term_until, step, due_on, outcome, settled_at)
                        values (:coach, :kind, :until, :step, :due, :outcome, :at)
                        on conflict on constraint reminder_comes_once do nothing
                        """)
                        .param("coach", reminder.coach().value())
                        .param("kind", reminder.kind().name())
                        .param("until", reminder.termUntil())
                        .param("step", reminder.step().name())
                        .param("due", reminder.dueOn())
                        .param("outcome", outcome.name())
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public List<SettledReminder> of(CoachId coach) {
        return jdbc.sql(SELECT + "where coach = any(:records) order by settled_at desc, due_on desc, kind")
                .param("records", records.keys(coach))
                .query((row, _) -> read(row, coach))
                .list();
    }

    @Override
    public List<SettledReminder> sent(int from, int size) {
        return jdbc.sql(SELECT
                        + "where outcome = 'SENT' order by settled_at desc, coach, kind limit :size offset :from")
                .param("size", size)
                .param("from", from)
                .query((row, _) -> read(row, new CoachId(row.getObject("coach", UUID.class))))
                .list();
    }

    @Override
    public long countSent() {
        return jdbc.sql("select count(*) from reminders.reminder where outcome = 'SENT'")
                .query(Long.class)
                .single();
    }

    @Override
    public Set<ReminderKind> switchedOff(CoachId coach) {
        EnumSet<ReminderKind> kinds = EnumSet.noneOf(ReminderKind.class);
        kinds.addAll(jdbc.sql("select kind from reminders.switched_off where coach = any(:records)")
                .param("records", records.keys(coach))
                .query((row, _) -> ReminderKind.valueOf(row.getString("kind")))
                .list());
        return kinds;
    }

    @Override
    public void switchOff(CoachId coach, Set<ReminderKind> kinds) {
        jdbc.sql("delete from reminders.switched_off where coach = any(:records)")
                .param("records", records.keys(coach))
                .update();
        for (ReminderKind kind : kinds) {
            jdbc.sql("insert into reminders.switched_off (coach, kind) values (:coach, :kind) on conflict do nothing")
                    .param("coach", coach.value())
                    .param("kind", kind.name())
                    .update();
        }
    }

    /** @param coach under whichever record it came, this is whom it reached */
    private static SettledReminder read(ResultSet row, CoachId coach) throws SQLException {
        return new SettledReminder(
                new Reminder(
                        coach,
                        ReminderKind.valueOf(row.getString("kind")),
                        row.getObject("term_until", LocalDate.class),
                        Step.valueOf(row.getString("step")),
                        row.getObject("due_on", LocalDate.class)),
                Reminder.Outcome.valueOf(row.getString("outcome")),
                row.getObject("settled_at", OffsetDateTime.class).toInstant());
    }
}
