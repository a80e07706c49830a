package nl.rookstopregister.shortestway.web;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.shortestway.model.ActivityOffer;
import nl.rookstopregister.shortestway.model.Answer;
import nl.rookstopregister.shortestway.model.Objective;
import nl.rookstopregister.shortestway.model.Offer;
import nl.rookstopregister.shortestway.model.Pick;
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

    public static String ids(Way way) {
        return way.offers().stream().map(offer -> offer.id().toString()).collect(Collectors.joining(","));
    }

    public List<Choice> objectives(Screen screen) {
        return Stream.of(Objective.values())
                .map(each -> Choice.of(each.address(), screen.text("shortestway.objective." + each)))
                .toList();
    }

    /** The key of what the plan comes to when nothing is missing besides it. */
    public static String covered(Situation situation) {
        if (situation.without().isClosed()) {
            return "shortestway.nothing";
        }
        boolean judged =
                situation.picks().stream().anyMatch(pick -> pick.counts() && pick.offer() instanceof ActivityOffer);
        return judged ? "shortestway.covered.judged" : "shortestway.covered";
    }

    /** The key of what is known about nothing better being there. */
    public String proof(Way way) {
        return way.proven() ? "shortestway.proven." + objective + besides() : "shortestway.unproven";
    }

    /** The key of what it was that did not fit. */
    public String outOf() {
        return "shortestway.nothing-fits.why" + besides();
    }

    /** Whether there was more to choose from than the agenda. */
    private String besides() {
        return situation != null
                        && situation.offers().stream()
                                .anyMatch(offer -> offer instanceof ActivityOffer && isOfUse(situation, offer))
                ? ".besides"
                : "";
    }

    private static boolean isOfUse(Situation situation, Offer offer) {
        return situation.gap().contribution(offer).isOfUse();
    }

    /** The key of why an activity that the coach named is proposed, or is not. */
    public String named(ActivityOffer activity) {
        if (situation == null || !situation.offers().contains(activity)) {
            return "shortestway.named.closed";
        }
        if (situation.gap().points().isEmpty()) {
            return "shortestway.named.enough";
        }
        if (!isOfUse(situation, activity)) {
            return "shortestway.named.not-accredited";
        }
        return switch (answer) {
            case Answer.Found(var best, var _) when best.offers().contains(activity) -> "shortestway.named.in";
            case Answer.Found(var best, var _) when best.proven() -> "shortestway.named.out." + objective;
            case Answer.NothingFits(var _, var nearest)
            when nearest != null && nearest.offers().contains(activity) -> "shortestway.named.in";
            case Answer.Found _, Answer.NothingFits _, Answer.NothingMissing _, Answer.OutOfTime _, Answer.Busy _ ->
                "shortestway.named.out";
        };
    }

    public long chosenCents(List<Pick> picks) {
        return picks.stream()
                .filter(Pick::counts)
                .mapToLong(pick -> pick.offer().cents())
                .sum();
    }

    /** Where the coach applies for what the norm is about. */
    public String applying() {
        return situation != null && situation.gap().procedure() == Procedure.RENEWAL
                ? "/mijn/herregistratie"
                : "/mijn/aanvragen";
    }

    /** What calendar programs open by themselves. */
    public String subscription() {
        return calendar == null ? "" : calendar.toString().replaceFirst("^https?:", "webcal:");
    }
}
