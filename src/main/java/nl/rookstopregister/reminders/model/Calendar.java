package nl.rookstopregister.reminders.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.shared.CoachId;

/**
 * When reminders are due.
 *
 * @param before how long before the end each step comes
 */
public record Calendar(Map<Step, Period> before) {
    private static final int SOME_DAYS = 3;

    public Calendar {
        before = Map.copyOf(before);
    }

    /** Nobody whose term ends after this day has anything due. Some days wider, because months differ in length. */
    public LocalDate horizon(LocalDate today) {
        return before.values().stream()
                .map(period -> today.plus(period).plusDays(SOME_DAYS))
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    /** On which days somebody whose term ends so hears of it, the first one first. */
    public List<Day> days(LocalDate termUntil) {
        return Arrays.stream(Step.values())
                .map(step -> before.getOrDefault(step, Period.ZERO))
                .map(period -> new Day(termUntil.minus(period), period))
                .toList();
    }

    /**
     * A day on which reminders come.
     *
     * @param before how long before the end of the term that is
     */
    public record Day(LocalDate on, Period before) {}

    /** All of this term that should have come by today, the latest last; none once the term is over. */
    public List<Reminder> due(CoachId coach, LocalDate termUntil, LocalDate today) {
        List<Reminder> due = new ArrayList<>();
        for (Step step : Step.values()) {
            LocalDate on = termUntil.minus(before.getOrDefault(step, Period.ZERO));
            if (!on.isAfter(today) && today.isBefore(termUntil)) {
                for (ReminderKind kind : ReminderKind.values()) {
                    due.add(new Reminder(coach, kind, termUntil, step, on));
                }
            }
        }
        return List.copyOf(due);
    }
}
