package nl.rookstopregister.shortestway.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.shortestway.model.Choosing;
import nl.rookstopregister.shortestway.model.Offer;
import nl.rookstopregister.shortestway.model.Pick;
import nl.rookstopregister.shortestway.model.Picks;
import nl.rookstopregister.shortestway.model.Situation;
import nl.rookstopregister.training.SessionId;

/** Puts sessions in a coach's plan, and takes them out of it. */
@UseCase
public class ChooseSessions {

    private final ReadSituation situations;
    private final Picks picks;
    private final AccessLog log;
    private final Clock clock;

    ChooseSessions(ReadSituation situations, Picks picks, AccessLog log, Clock clock) {
        this.situations = situations;
        this.picks = picks;
        this.log = log;
        this.clock = clock;
    }

    /** All of them, or none when one does not fit any more. */
    public Choosing choose(CoachId coach, Set<SessionId> sessions) {
        picks.hold(coach);
        Situation situation = situations.of(coach).orElse(null);
        if (situation == null) {
            return new Choosing.NotOffered();
        }
        List<Offer> wanted = situation.offers().stream()
                .filter(offer -> sessions.contains(offer.id()))
                .toList();
        Choosing outcome = judge(wanted, sessions);
        if (outcome instanceof Choosing.Chosen) {
            Map<SessionId, List<LocalDate>> before =
                    situation.picks().stream().map(Pick::offer).collect(Collectors.toMap(Offer::id, Offer::days));
            picks.add(coach, wanted, before, clock.instant());
            wanted.forEach(offer -> log.changed(coach, "accesslog.shortestway.picked", offer.name()));
        }
        return outcome;
    }

    private static Choosing judge(List<Offer> wanted, Set<SessionId> sessions) {
        if (wanted.isEmpty() || wanted.size() < sessions.size()) {
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

    public void remove(CoachId coach, SessionId session) {
        picks.hold(coach);
        if (picks.remove(coach, session)) {
            log.changed(coach, "accesslog.shortestway.removed");
        }
    }
}
