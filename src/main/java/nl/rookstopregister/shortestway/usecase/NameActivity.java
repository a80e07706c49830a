package nl.rookstopregister.shortestway.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.portfolio.ActivityCategory;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.shortestway.model.Activities;
import nl.rookstopregister.shortestway.model.ActivityOffer;
import nl.rookstopregister.shortestway.model.ActivityOffer.Effort;
import nl.rookstopregister.shortestway.model.ActivityOffer.Stage;
import nl.rookstopregister.shortestway.model.ActivityOffer.Worth;
import nl.rookstopregister.shortestway.model.Naming;
import nl.rookstopregister.shortestway.model.Picks;
import nl.rookstopregister.shortestway.model.PlannedActivity;
import nl.rookstopregister.shortestway.model.Situation;

/** A coach names an activity outside the agenda, so that the shortest way may lead along it. */
@UseCase
public class NameActivity {

    private final ReadSituation situations;
    private final Picks picks;
    private final Activities activities;
    private final AccessLog log;
    private final Clock clock;

    NameActivity(ReadSituation situations, Picks picks, Activities activities, AccessLog log, Clock clock) {
        this.situations = situations;
        this.picks = picks;
        this.activities = activities;
        this.log = log;
        this.clock = clock;
    }

    /** What a coach says of it. */
    public record Named(String name, ActivityCategory category, LocalDate lastDay, Worth worth, Effort effort) {}

    public Naming name(CoachId coach, Named named) {
        picks.hold(coach);
        Optional<Situation> situation = situations.of(coach);
        ActivityOffer offer = new ActivityOffer(
                UUID.randomUUID(),
                named.name(),
                named.category(),
                named.lastDay(),
                named.worth(),
                named.effort(),
                Stage.TO_DO);
        Naming outcome = situation
                .<Naming>map(found -> Naming.of(offer, found, LocalDate.now(clock)))
                .orElseGet(Naming.NothingToGain::new);
        if (outcome instanceof Naming.Accepted) {
            activities.keep(coach, new PlannedActivity(offer, clock.instant(), null));
            log.changed(coach, "accesslog.shortestway.activity.named", offer.name());
        }
        return outcome;
    }

    /** Also out of the plan. */
    public void forget(CoachId coach, UUID activity) {
        picks.hold(coach);
        picks.remove(coach, activity);
        if (activities.remove(coach, activity)) {
            log.changed(coach, "accesslog.shortestway.activity.forgotten");
        }
    }
}
