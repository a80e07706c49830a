package nl.rookstopregister.shortestway.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.portfolio.HandedInActivities;
import nl.rookstopregister.portfolio.HandedInActivities.HandedIn;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.shortestway.model.Activities;
import nl.rookstopregister.shortestway.model.ActivityOffer.Stage;
import nl.rookstopregister.shortestway.model.CalendarLinks;
import nl.rookstopregister.shortestway.model.Picks;
import nl.rookstopregister.shortestway.model.PlannedActivity;
import nl.rookstopregister.training.SessionId;

/** Keeps the link by which a coach's calendar program reads what was chosen. */
@UseCase
public class KeepCalendar {

    private static final int BYTES = 24;

    private final CalendarLinks links;
    private final Picks picks;
    private final Activities activities;
    private final HandedInActivities portfolio;
    private final AccessLog log;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    KeepCalendar(
            CalendarLinks links,
            Picks picks,
            Activities activities,
            HandedInActivities portfolio,
            AccessLog log,
            Clock clock) {
        this.links = links;
        this.picks = picks;
        this.activities = activities;
        this.portfolio = portfolio;
        this.log = log;
        this.clock = clock;
    }

    public Optional<String> word(CoachId coach) {
        return links.of(coach);
    }

    /** A link, or a new one in place of the link there was. */
    public void open(CoachId coach) {
        byte[] word = new byte[BYTES];
        chance.nextBytes(word);
        links.put(coach, Base64.getUrlEncoder().withoutPadding().encodeToString(word), clock.instant());
        log.changed(coach, "accesslog.shortestway.calendar.opened");
    }

    public void close(CoachId coach) {
        links.remove(coach);
        log.changed(coach, "accesslog.shortestway.calendar.closed");
    }

    /** What was chosen by whoever has this word in the link; empty for a word of nobody. */
    public Optional<Chosen> chosen(String word) {
        return links.coach(word).map(coach -> {
            List<UUID> chosen = picks.of(coach);
            List<HandedIn> handedIn = portfolio.of(coach);
            return new Chosen(
                    chosen.stream().map(SessionId::new).toList(),
                    activities.of(coach).stream()
                            .filter(each -> chosen.contains(each.offer().id()))
                            .filter(each -> each.now(handedIn).stage() == Stage.TO_DO)
                            .toList());
        });
    }

    /**
     * What stands in a calendar.
     *
     * @param activities those that are still to be done
     */
    public record Chosen(List<SessionId> sessions, List<PlannedActivity> activities) {}
}
