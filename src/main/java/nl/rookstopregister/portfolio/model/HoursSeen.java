package nl.rookstopregister.portfolio.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.rookstopregister.norms.Fact.GuidanceHours;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * A coach's hours as they are looked at: week by week, and year by year beside what the norm asks.
 *
 * @param weeks newest first
 * @param years of the term, or calendar years for who has none; oldest first
 * @param finding what the assessment found about hours; null where the norm asks none of this coach
 */
public record HoursSeen(
        List<Week> weeks, List<Year> years, @Nullable Finding finding) {

    /** An entry, the name of its intervention, and why it does not count, where it does not. */
    public record Line(
            HourEntry entry, Text intervention, @Nullable Statement whyNot) {}

    /** A week from Monday on; an entry over several days stands in the week of its last day. */
    public record Week(LocalDate monday, List<Line> lines) {

        public int minutes() {
            return lines.stream()
                    .mapToInt(line -> line.entry().guidance().minutes())
                    .sum();
        }
    }

    /** Minutes that count, and minutes that do not, in a year. */
    public record Year(Days days, int counting, int left) {}

    public boolean isEmpty() {
        return weeks.isEmpty();
    }

    public int countingMinutes() {
        return years.stream().mapToInt(Year::counting).sum();
    }

    /** The newest entry: what one is most likely to do again. */
    public @Nullable HourEntry newest() {
        return weeks.stream()
                .flatMap(week -> week.lines().stream())
                .map(Line::entry)
                .max(Comparator.comparing(HourEntry::at))
                .orElse(null);
    }

    public static List<Week> weeks(List<Line> lines) {
        Map<LocalDate, List<Line>> byMonday = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.entry().guidance().last().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        () -> new TreeMap<LocalDate, List<Line>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        return byMonday.entrySet().stream()
                .map(week -> new Week(week.getKey(), week.getValue()))
                .toList();
    }

    /** @param term whose years are meant; null for calendar years up to today */
    public static List<Year> years(
            List<GuidanceHours> counting, List<GuidanceHours> left, @Nullable Days term, LocalDate today) {
        LocalDate begin = term != null ? term.from() : firstYear(counting, left, today);
        LocalDate end = term != null ? term.until() : LocalDate.of(today.getYear() + 1, 1, 1);
        List<Year> years = new ArrayList<>();
        for (int year = 0; begin.plusYears(year).isBefore(end); year++) {
            LocalDate until = begin.plusYears(year + 1L);
            Days days = new Days(begin.plusYears(year), until.isBefore(end) ? until : end);
            years.add(new Year(days, minutes(counting, days), minutes(left, days)));
        }
        return years;
    }

    private static LocalDate firstYear(List<GuidanceHours> counting, List<GuidanceHours> left, LocalDate today) {
        int first = java.util.stream.Stream.concat(counting.stream(), left.stream())
                .mapToInt(fact -> fact.on().getYear())
                .min()
                .orElse(today.getYear());
        return LocalDate.of(first, 1, 1);
    }

    private static int minutes(List<GuidanceHours> facts, Days days) {
        return facts.stream()
                .filter(fact -> days.contains(fact.on()))
                .mapToInt(GuidanceHours::minutes)
                .sum();
    }
}
