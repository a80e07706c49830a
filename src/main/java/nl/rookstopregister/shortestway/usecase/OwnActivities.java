package nl.rookstopregister.shortestway.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.portfolio.HandedInActivities;
import nl.rookstopregister.portfolio.HandedInActivities.HandedIn;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shortestway.model.Activities;
import nl.rookstopregister.shortestway.model.ActivityKinds;
import nl.rookstopregister.shortestway.model.ActivityOffer;
import org.springframework.stereotype.Component;

/** The activities outside the agenda that a coach named, chose, or can still do. */
@Component
class OwnActivities {

    private final Activities activities;
    private final HandedInActivities portfolio;
    private final NormBook norms;

    OwnActivities(Activities activities, HandedInActivities portfolio, NormBook norms) {
        this.activities = activities;
        this.portfolio = portfolio;
        this.norms = norms;
    }

    /** Named or chosen, the oldest first. */
    List<ActivityOffer> kept(CoachId coach) {
        List<HandedIn> handedIn = portfolio.of(coach);
        return activities.of(coach).stream()
                .map(activity -> activity.now(handedIn))
                .toList();
    }

    /** One of each kind for each number of points that is left of a year. */
    List<ActivityOffer> kinds(CoachId coach, LocalDate deadline, LocalDate today) {
        return ActivityKinds.of(norms.parameters(today)).until(deadline, today, had(coach));
    }

    /** Points of a kind in a calendar year: handed in, or named and still to be done. */
    private Map<String, Integer> had(CoachId coach) {
        Map<String, Integer> had = new HashMap<>();
        portfolio
                .of(coach)
                .forEach(each -> had.merge(
                        ActivityOffer.kindIn(each.category(), each.on().getYear()), each.points(), Integer::sum));
        named(coach)
                .forEach(each -> had.merge(
                        ActivityOffer.kindIn(each.category(), each.lastDay().getYear()), each.points(), Integer::sum));
        return had;
    }

    private Stream<ActivityOffer> named(CoachId coach) {
        return kept(coach).stream().filter(each -> each.isNamed() && each.stage() == ActivityOffer.Stage.TO_DO);
    }
}
