package nl.rookstopregister.shortestway.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.shortestway.model.Activities;
import nl.rookstopregister.shortestway.model.ActivityOffer;
import nl.rookstopregister.shortestway.model.Choosing;
import nl.rookstopregister.shortestway.model.Offer;
import nl.rookstopregister.shortestway.model.Pick;
import nl.rookstopregister.shortestway.model.Picks;
import nl.rookstopregister.shortestway.model.PlannedActivity;
import nl.rookstopregister.shortestway.model.Situation;

/** Puts sessions and activities in a coach's plan, and takes them out of it. */
@UseCase
public class ChooseOffers {

    private final ReadSituation situations;
    private final Picks picks;
    private final Activities activities;
    private final AccessLog log;
    private final Clock clock;

    ChooseOffers(ReadSituation situations, Picks picks, Activities activities, AccessLog log, Clock clock) {
        this.situations = situations;
        this.picks = picks;
        this.activities = activities;
        this.log = log;
        this.clock = clock;
    }

    /** All of them, or none when one does not fit any more. */
    public Choosing choose(CoachId coach, Set<UUID> chosen) {
        picks.hold(coach);
        Situation situation = situations.of(coach).orElse(null);
        if (situation == null) {
            return new Choosing.NotOffered();
        }
        List<Offer> wanted = situation.offers().stream()
                .filter(offer -> chosen.contains(offer.id()))
                .toList();
        Choosing outcome = judge(wanted, chosen);
        if (outcome instanceof Choosing.Chosen) {
            Map<UUID, List<LocalDate>> before =
                    situation.picks().stream().map(Pick::offer).collect(Collectors.toMap(Offer::id, Offer::days));
            picks.add(coach, wanted, before, clock.instant());
            wanted.forEach(offer -> chosen(coach, offer));
        }
        return outcome;
    }

    private void chosen(CoachId coach, Offer offer) {
        if (offer instanceof ActivityOffer activity) {
            activities.keep(coach, new PlannedActivity(activity, clock.instant(), null));
            log.changed(coach, "accesslog.shortestway.activity.picked");
        } else {
            log.changed(coach, "accesslog.shortestway.picked", offer.name());
        }
    }

    private static Choosing judge(List<Offer> wanted, Set<UUID> chosen) {
        if (wanted.isEmpty() || wanted.size() < chosen.size()) {
            return new Choosing.NotOffered();
        }
        List<Offer> before = new ArrayList<>();
        for (Offer offer : wanted) {
            if (before.stream().anyMatch(each -> each.reference().equals(offer.reference()))) {
                return new Choosing.TwiceTheSame(offer.name());
            }
            if (before.stream().anyMatch(offer::overlaps)) {
                return new Choosing.Overlapping(offer.name());
            }
            before.add(offer);
        }
        return new Choosing.Chosen();
    }

    /** An activity that the coach named stays among those that can be chosen. */
    public void remove(CoachId coach, UUID chosen) {
        picks.hold(coach);
        if (picks.remove(coach, chosen)) {
            activities.of(coach).stream()
                    .map(PlannedActivity::offer)
                    .filter(activity -> activity.id().equals(chosen) && !activity.isNamed())
                    .forEach(activity -> activities.remove(coach, activity.id()));
            log.changed(coach, "accesslog.shortestway.removed");
        }
    }
}
