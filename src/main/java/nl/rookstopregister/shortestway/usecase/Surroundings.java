package nl.rookstopregister.shortestway.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.dossiers.PostalAddress;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shortestway.model.SessionOffer;
import nl.rookstopregister.training.OfferedSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far sessions are from where a coach works, or lives when no practice is known. */
@Component
class Surroundings {

    /** There and back through the whole country: for a place that nobody knows. */
    private static final int FAR = 600;

    private final Dossiers dossiers;
    private final Places places;

    Surroundings(Dossiers dossiers, Places places) {
        this.dossiers = dossiers;
        this.places = places;
    }

    List<SessionOffer> of(CoachId coach, List<OfferedSession> sessions) {
        Position home = position(coach).orElse(null);
        return sessions.stream()
                .map(session -> new SessionOffer(session, kilometres(home, session)))
                .toList();
    }

    private Optional<Position> position(CoachId coach) {
        return dossiers.details(coach).stream()
                .flatMap(Surroundings::addresses)
                .flatMap(address -> places.locate(address.postcode(), address.place()).stream())
                .findFirst();
    }

    private static Stream<PostalAddress> addresses(CoachDetails details) {
        return Stream.concat(
                details.practicePlaces().stream().map(PracticePlace::address),
                Stream.ofNullable(details.homeAddress()));
    }

    private static int kilometres(@Nullable Position home, OfferedSession offered) {
        if (home == null || offered.session().online()) {
            return 0;
        }
        Position there = offered.position();
        int oneDay = there == null ? FAR : (int) Math.round(2 * home.kilometresTo(there));
        return oneDay * offered.session().days().size();
    }
}
