package nl.rookstopregister.shortestway.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.portfolio.ActivityCategory;

/**
 * Kinds of activity that anybody can do at home, and what a coach may expect of them (provisional parameters). They cost
 * nothing and nobody accredits them, so that they count as far as the norm leaves points free. What else counts, such as a
 * congress, a coach names.
 */
public record ActivityKinds(List<Kind> kinds) {

    private static final int MINUTES_AN_HOUR = 60;

    /**
     * One kind.
     *
     * @param step the points of one of them
     * @param mostAYear most points in a calendar year
     * @param minutes work for one point
     * @param dayMinutes so much work is a day
     */
    public record Kind(ActivityCategory category, int step, int mostAYear, int minutes, int dayMinutes) {

        /** In whole days and hours, rounded up. */
        ActivityOffer.Effort effort(int points) {
            int work = points * minutes;
            return new ActivityOffer.Effort(Math.ceilDiv(work, dayMinutes), Math.ceilDiv(work, MINUTES_AN_HOUR), 0, 0);
        }
    }

    public static ActivityKinds of(Parameters parameters) {
        int day = parameters.count(Parameter.ACTIVITY_HOURS_A_DAY) * MINUTES_AN_HOUR;
        int publication = parameters.count(Parameter.PUBLICATION_POINTS);
        return new ActivityKinds(List.of(
                new Kind(
                        ActivityCategory.TEACHING,
                        1,
                        parameters.count(Parameter.TEACHING_POINTS_A_YEAR),
                        parameters.count(Parameter.TEACHING_MINUTES_PER_POINT),
                        day),
                new Kind(
                        ActivityCategory.PUBLICATION,
                        publication,
                        publication * parameters.count(Parameter.PUBLICATIONS_A_YEAR),
                        parameters.count(Parameter.PUBLICATION_HOURS) * MINUTES_AN_HOUR / publication,
                        day)));
    }

    /**
     * All that a coach may still do: of each kind in each calendar year, for as many points as are left of that year.
     *
     * @param had points of a kind in a year, by {@link ActivityOffer#kindIn}
     */
    public List<ActivityOffer> until(LocalDate deadline, LocalDate today, Map<String, Integer> had) {
        return kinds.stream()
                .flatMap(kind -> IntStream.rangeClosed(today.getYear(), deadline.getYear())
                        .boxed()
                        .flatMap(year -> in(kind, year, deadline, had)))
                .filter(offer -> offer.isOpen(deadline, today))
                .toList();
    }

    private static Stream<ActivityOffer> in(Kind kind, int year, LocalDate deadline, Map<String, Integer> had) {
        int left = kind.mostAYear() - had.getOrDefault(ActivityOffer.kindIn(kind.category(), year), 0);
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate last = end.isAfter(deadline) ? deadline : end;
        return IntStream.iterate(kind.step(), points -> points <= left, points -> points + kind.step())
                .mapToObj(points -> offer(kind, points, last));
    }

    private static ActivityOffer offer(Kind kind, int points, LocalDate last) {
        String which = "%s:%d:%d".formatted(kind.category(), last.getYear(), points);
        return new ActivityOffer(
                UUID.nameUUIDFromBytes(which.getBytes(StandardCharsets.UTF_8)),
                "",
                kind.category(),
                last,
                new ActivityOffer.Worth(points, false),
                kind.effort(points),
                ActivityOffer.Stage.TO_DO);
    }
}
