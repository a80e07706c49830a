package nl.rookstopregister.shortestway.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.shortestway.model.PointsGap;
import nl.rookstopregister.shortestway.model.Shortfall;

/** What a coach lacks, and what cannot be had, in words. */
public final class GapInWords {

    private GapInWords() {}

    /** Competences in one line, the other things one by one. */
    public static List<String> lacks(Screen screen, List<Finding> lacks, List<PointsGap> points) {
        String competences = lacks.stream()
                .filter(GapInWords::isCompetence)
                .map(lack -> lack.asked().asks().args().getFirst().toString())
                .collect(Collectors.joining(", "));
        long count = lacks.stream().filter(GapInWords::isCompetence).count();
        return Stream.of(
                        points.stream().flatMap(gap -> points(screen, gap)),
                        lacks.stream()
                                .filter(lack -> !isCompetence(lack))
                                .map(lack -> lack.asked().title().in(screen.language())),
                        count == 0
                                ? Stream.<String>of()
                                : Stream.of(screen.counted("shortestway.lack.competences", count, competences)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static boolean isCompetence(Finding finding) {
        return finding.asked().asks().code().equals("profile-covered.competence");
    }

    private static Stream<String> points(Screen screen, PointsGap gap) {
        Stream<String> many = gap.points() == 0 ? Stream.of() : Stream.of(many(screen, gap));
        Stream<String> years =
                gap.years() == 0 ? Stream.of() : Stream.of(screen.counted("shortestway.lack.years", gap.years()));
        return Stream.concat(many, years);
    }

    /** How many, and of which kind where the norm leaves that free. */
    private static String many(Screen screen, PointsGap gap) {
        if (gap.freeLeft() == 0) {
            return screen.counted("shortestway.lack.points", gap.points());
        }
        return gap.accredited() == 0
                ? screen.counted("shortestway.lack.points.free", gap.points())
                : screen.counted("shortestway.lack.points.mixed", gap.points(), gap.accredited());
    }

    /** What a shortfall says. */
    public static String why(Screen screen, Shortfall shortfall) {
        return switch (shortfall) {
            case Shortfall.NotOffered(var lack)
            when isCompetence(lack) ->
                screen.text(
                        "shortestway.short.competence",
                        lack.asked().asks().args().getFirst(),
                        lack.asked().title().in(screen.language()));
            case Shortfall.NotOffered(var lack) ->
                screen.text("shortestway.short.training", lack.asked().title().in(screen.language()));
            case Shortfall.TooFewPoints(var gap, var reachable) ->
                reachable == 0
                        ? screen.counted("shortestway.short.points.none", gap.points())
                        : screen.counted("shortestway.short.points", gap.points(), reachable);
            case Shortfall.TooFewAccredited(var gap, var reachable) ->
                screen.text("shortestway.short.accredited", gap.points(), gap.accredited(), reachable);
            case Shortfall.TooFewYears(var gap, var reachable) ->
                screen.counted("shortestway.short.years", gap.years()) + " "
                        + (reachable == 0
                                ? screen.text("shortestway.short.years.unreachable")
                                : screen.text("shortestway.short.years.reachable", reachable));
            case Shortfall.NotTogether() -> screen.text("shortestway.short.together");
        };
    }

    /** What activities outside the agenda may add. */
    public static String activities(Screen screen, List<PointsGap> points) {
        int left = points.stream().mapToInt(PointsGap::freeLeft).max().orElse(0);
        if (left > 0) {
            return screen.counted("shortestway.activities.free", left);
        }
        boolean years = points.stream().anyMatch(gap -> gap.free() > 0 && gap.years() > 0);
        boolean full = points.stream().anyMatch(gap -> gap.free() > 0);
        return screen.text("shortestway.activities." + (years ? "years" : full ? "full" : "accredited"));
    }
}
