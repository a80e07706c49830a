package nl.rookstopregister.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/** Which days are working days in the Netherlands: not the weekend, and not a generally recognised holiday. */
public final class WorkingDays {

    private static final int LIBERATION_DAY_COUNTS_EVERY = 5;
    // Counted from Easter Sunday: Good Friday, Easter Monday, Ascension Day, Whit Monday.
    private static final Set<Integer> AROUND_EASTER = Set.of(-2, 1, 39, 50);

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** The day itself, or the first working day after it. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    static boolean isHoliday(LocalDate day) {
        return is(day, Month.JANUARY, 1)
                || day.equals(kingsDay(day.getYear()))
                || is(day, Month.MAY, 5) && day.getYear() % LIBERATION_DAY_COUNTS_EVERY == 0
                || is(day, Month.DECEMBER, 25)
                || is(day, Month.DECEMBER, 26)
                || AROUND_EASTER.stream()
                        .anyMatch(offset -> day.equals(easter(day.getYear()).plusDays(offset)));
    }

    /** The day before when it would be a Sunday. */
    private static LocalDate kingsDay(int year) {
        LocalDate day = LocalDate.of(year, Month.APRIL, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** Easter Sunday in the Gregorian calendar, by the anonymous algorithm of 1876. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    private static boolean is(LocalDate day, Month month, int dayOfMonth) {
        return day.getMonth() == month && day.getDayOfMonth() == dayOfMonth;
    }
}
