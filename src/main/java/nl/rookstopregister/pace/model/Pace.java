package nl.rookstopregister.pace.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * How far a coach is with points or hours, against the even pace that leads to what the norm asks at the end of the term.
 * All numbers of the picture, the table and the sentence stand here.
 *
 * @param asked at the end of the term
 * @param announced what a norm asks that is adopted for a later day of the term; null when that is the same norm
 * @param gathered up to today
 * @param due what the pace asks up to today
 * @param forecast at the end of the term, if it goes on as it went; empty in the beginning of a term
 */
public record Pace(
        Measure measure,
        Days term,
        int asked,
        @Nullable Announced announced,
        int gathered,
        int due,
        OptionalInt forecast,
        List<Year> years) {

    private static final int FEW_DAYS = 90;

    public Pace {
        years = List.copyOf(years);
    }

    /** What another norm asks, and what it is called. */
    public record Announced(Text norm, int asked) {}

    /**
     * One calendar year of the term; sums from the beginning of the term to the end of the year.
     *
     * @param own in this year alone
     * @param gathered up to and including this year; empty for years to come
     * @param expected if it goes on as it went; empty for years that are over, and in the beginning of a term
     */
    public record Year(
            int year, int own, OptionalInt gathered, int due, OptionalInt announcedDue, OptionalInt expected) {}

    /** Empty where the norm asks nothing of this measure. */
    public static Optional<Pace> of(Measure measure, Days term, Assessment today, @Nullable Assessment announced) {
        return finding(measure, today)
                .map(finding -> new Counting(measure, term, today.day(), finding.counted())
                        .pace(asked(finding), announced(measure, announced)));
    }

    public boolean isBehind() {
        return gathered < due;
    }

    public boolean isEnough() {
        return gathered >= asked;
    }

    private static @Nullable Announced announced(Measure measure, @Nullable Assessment later) {
        return later == null
                ? null
                : finding(measure, later)
                        .map(finding -> new Announced(later.applied().title(), asked(finding)))
                        .orElse(null);
    }

    private static Optional<Finding> finding(Measure measure, Assessment assessment) {
        return assessment.leaves().stream()
                .filter(leaf -> leaf.asked().asks().code().equals(measure.asks()))
                .findFirst();
    }

    private static int asked(Finding finding) {
        return (Integer) finding.asked().asks().args().getFirst();
    }

    /** Adds up what counted. */
    private record Counting(Measure measure, Days term, LocalDate today, List<Fact> counted) {

        Pace pace(int asked, @Nullable Announced announced) {
            int parts = partsBetween(term.from(), term.until());
            List<Year> years = new ArrayList<>();
            LocalDate last = term.until().minusDays(1);
            for (int year = term.from().getYear(); year <= last.getYear(); year++) {
                years.add(year(year, asked, announced, parts));
            }
            return new Pace(
                    measure,
                    term,
                    asked,
                    announced,
                    shown(parts),
                    due(asked, tomorrow()),
                    expected(parts, term.until()),
                    years);
        }

        private Year year(int year, int asked, @Nullable Announced announced, int parts) {
            LocalDate begin = later(LocalDate.of(year, 1, 1), term.from());
            LocalDate end = earlier(LocalDate.of(year + 1, 1, 1), term.until());
            boolean begun = !begin.isAfter(today);
            return new Year(
                    year,
                    shown(partsBetween(begin, end)),
                    begun ? OptionalInt.of(shown(partsBetween(term.from(), end))) : OptionalInt.empty(),
                    due(asked, end),
                    announced == null ? OptionalInt.empty() : OptionalInt.of(due(announced.asked(), end)),
                    end.isAfter(today) ? expected(parts, end) : OptionalInt.empty());
        }

        /** What the even pace asks before this day. */
        private int due(int asked, LocalDate until) {
            LocalDate end = earlier(until, term.until());
            return (int) (asked * days(term.from(), end) / days(term.from(), term.until()));
        }

        private OptionalInt expected(int parts, LocalDate until) {
            long gone = days(term.from(), earlier(tomorrow(), term.until()));
            return gone < FEW_DAYS
                    ? OptionalInt.empty()
                    : OptionalInt.of(shown((int) (parts * days(term.from(), until) / gone)));
        }

        private int partsBetween(LocalDate from, LocalDate until) {
            return counted.stream()
                    .filter(fact -> !fact.on().isBefore(from) && fact.on().isBefore(until))
                    .mapToInt(measure::amount)
                    .sum();
        }

        private int shown(int parts) {
            return parts / measure.parts();
        }

        private LocalDate tomorrow() {
            return today.plusDays(1);
        }

        private static long days(LocalDate from, LocalDate until) {
            return Math.max(0, ChronoUnit.DAYS.between(from, until));
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }
    }
}
