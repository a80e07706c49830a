package nl.rookstopregister.shortestway.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.shortestway.model.CalendarLinks;
import nl.rookstopregister.shortestway.model.Picks;
import nl.rookstopregister.training.SessionId;

/** Keeps the link by which a coach's calendar program reads what was chosen. */
@UseCase
public class KeepCalendar {

    private static final int BYTES = 24;

    private final CalendarLinks links;
    private final Picks picks;
    private final AccessLog log;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    KeepCalendar(CalendarLinks links, Picks picks, AccessLog log, Clock clock) {
        this.links = links;
        this.picks = picks;
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
    public Optional<List<SessionId>> sessions(String word) {
        return links.coach(word).map(picks::of);
    }
}
