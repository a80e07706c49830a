package nl.rookstopregister.shortestway.web;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shortestway.model.Answer;
import nl.rookstopregister.shortestway.model.Objective;
import nl.rookstopregister.shortestway.model.Offer;
import nl.rookstopregister.shortestway.model.Pick;
import nl.rookstopregister.shortestway.model.PointsGap;
import nl.rookstopregister.shortestway.model.Shortfall;
import nl.rookstopregister.shortestway.model.Situation;
import nl.rookstopregister.shortestway.model.Way;
import org.jspecify.annotations.Nullable;

/**
 * What a coach lacks, what was chosen, and the way that closes the gap.
 *
 * @param situation null for who has no running term
 * @param answer what came of the search
 * @param calendar the coach's own calendar; null as long as there is no link
 */
public record ShortestWayPage(
        @Nullable Situation situation,
        Objective objective,
        Answer answer,
        @Nullable URI calendar,
        FormErrors errors) {

    public static final String ADDRESS = "/mijn/portfolio/kortste-weg";

    /** Competences in one line, the other things one by one. */
    public static List<String> lacks(Screen screen, List<Finding> lacks, List<PointsGap> points) {
        String competences = lacks.stream()
                .filter(ShortestWayPage::isCompetence)
                .map(lack -> lack.asked().asks().args().getFirst().toString())
                .collect(Collectors.joining(", "));
        long count = lacks.stream().filter(ShortestWayPage::isCompetence).count();
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
        Stream<String> many =
                gap.points() == 0 ? Stream.of() : Stream.of(screen.counted("shortestway.lack.points", gap.points()));
        Stream<String> years =
                gap.years() == 0 ? Stream.of() : Stream.of(screen.counted("shortestway.lack.years", gap.years()));
        return Stream.concat(many, years);
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
                screen.text("shortestway.short.points", gap.points(), reachable);
            case Shortfall.TooFewYears(var gap, var reachable) ->
                screen.counted("shortestway.short.years", gap.years()) + " "
                        + (reachable == 0
                                ? screen.text("shortestway.short.years.unreachable")
                                : screen.text("shortestway.short.years.reachable", reachable));
            case Shortfall.NotTogether() -> screen.text("shortestway.short.together");
        };
    }

    public static String when(Screen screen, Offer offer) {
        return offer.days().size() == 1
                ? screen.day(offer.lastDay())
                : screen.period(
                        new Days(offer.days().getFirst(), offer.lastDay().plusDays(1)));
    }

    public static String where(Screen screen, Offer offer) {
        if (offer.offered().session().online()) {
            return screen.text("shortestway.online");
        }
        String place = offer.offered().session().place();
        return offer.kilometres() == 0
                ? place
                : screen.text(
                        "shortestway.at",
                        place,
                        offer.kilometres() / offer.days().size() / 2);
    }

    public static String price(Screen screen, long cents) {
        return cents == 0 ? screen.text("shortestway.free") : screen.money(cents);
    }

    /** In one line what a way takes. */
    public static String takes(Screen screen, Way way) {
        return screen.text(
                "shortestway.takes",
                price(screen, way.cents()),
                screen.counted("shortestway.days", way.days()),
                screen.counted("shortestway.kilometres", way.kilometres()),
                screen.counted("shortestway.points", way.points()));
    }

    /** How another way differs from the best by what the coach wants least of, and by the rest. */
    public String compared(Screen screen, Way other, Way best) {
        String differences = objective.first().stream()
                .filter(each -> other.takes(each) != best.takes(each))
                .map(each -> difference(screen, each, other.takes(each) - best.takes(each)))
                .collect(Collectors.joining(", "));
        return differences.isEmpty() ? screen.text("shortestway.other.same") : differences;
    }

    private static String difference(Screen screen, Objective objective, int more) {
        String amount = switch (objective) {
            case COST -> screen.money(Math.abs(more));
            case DAYS -> screen.counted("shortestway.days", Math.abs(more));
            case TRAVEL -> screen.counted("shortestway.kilometres", Math.abs(more));
        };
        return screen.text("shortestway.other." + objective + (more > 0 ? ".more" : ".less"), amount);
    }

    public static String ids(Way way) {
        return way.offers().stream().map(offer -> offer.id().toString()).collect(Collectors.joining(","));
    }

    public List<Choice> objectives(Screen screen) {
        return Stream.of(Objective.values())
                .map(each -> Choice.of(each.address(), screen.text("shortestway.objective." + each)))
                .toList();
    }

    public long chosenCents(List<Pick> picks) {
        return picks.stream()
                .filter(Pick::counts)
                .mapToLong(pick -> pick.offer().cents())
                .sum();
    }

    /** What calendar programs open by themselves. */
    public String subscription() {
        return calendar == null ? "" : calendar.toString().replaceFirst("^https?:", "webcal:");
    }
}
