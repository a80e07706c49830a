package nl.rookstopregister.shortestway.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shortestway.model.Offer;
import nl.rookstopregister.shortestway.model.Picks;
import nl.rookstopregister.training.Agenda;
import nl.rookstopregister.training.SessionId;
import org.springframework.stereotype.Component;

/** Sessions and activities: those that a coach chose, and those that there are. */
@Component
class AllOffers {

    private final Picks picks;
    private final Agenda agenda;
    private final Surroundings surroundings;
    private final OwnActivities activities;

    AllOffers(Picks picks, Agenda agenda, Surroundings surroundings, OwnActivities activities) {
        this.picks = picks;
        this.agenda = agenda;
        this.surroundings = surroundings;
        this.activities = activities;
    }

    /** In the order chosen. */
    List<Offer> chosen(CoachId coach) {
        List<UUID> chosen = picks.of(coach);
        List<SessionId> sessions = chosen.stream().map(SessionId::new).toList();
        return Stream.<Offer>concat(
                        surroundings.of(coach, agenda.of(sessions)).stream(),
                        activities.kept(coach).stream().filter(each -> chosen.contains(each.id())))
                .sorted(Comparator.comparingInt(offer -> chosen.indexOf(offer.id())))
                .toList();
    }

    List<Offer> all(CoachId coach, LocalDate deadline, LocalDate today) {
        return Stream.of(
                        surroundings.of(coach, agenda.notOver(today)),
                        activities.kept(coach),
                        activities.kinds(coach, deadline, today))
                .<Offer>flatMap(List::stream)
                .toList();
    }
}
