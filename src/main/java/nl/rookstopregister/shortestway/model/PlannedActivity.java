package nl.rookstopregister.shortestway.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.portfolio.HandedInActivities.HandedIn;
import nl.rookstopregister.shortestway.model.ActivityOffer.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An activity that a coach named or chose.
 *
 * @param offer as it was on that moment
 * @param handedIn what it became in the portfolio; null as long as no proof was handed in
 */
public record PlannedActivity(
        ActivityOffer offer, Instant at, @Nullable UUID handedIn) {

    /** How far it came: what was handed in is as it was done; what was taken back is to be done again. */
    public ActivityOffer now(List<HandedIn> portfolio) {
        return portfolio.stream()
                .filter(each -> each.id().equals(handedIn))
                .findFirst()
                .map(each -> switch (each.stage()) {
                    case WAITING -> offer.done(each.on(), each.points(), Stage.HANDED_IN);
                    case GRANTED -> offer.done(each.on(), each.points(), Stage.GRANTED);
                    case REFUSED -> offer.done(each.on(), offer.points(), Stage.REFUSED);
                })
                .orElse(offer);
    }
}
