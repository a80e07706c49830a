package nl.rookstopregister.shortestway.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.shortestway.model.Situation;

/** Reads what a coach lacks until the end of the term, what was chosen, and what is on offer. Searching is done after it. */
@UseCase
public class ReadSituation {

    private final Dossiers dossiers;
    private final NormBook norms;
    private final AllOffers offers;
    private final Clock clock;

    ReadSituation(Dossiers dossiers, NormBook norms, AllOffers offers, Clock clock) {
        this.dossiers = dossiers;
        this.norms = norms;
        this.offers = offers;
        this.clock = clock;
    }

    /** Empty for who has no running term: then there is no deadline, and an application says what is asked. */
    public Optional<Situation> of(CoachId coach) {
        Dossier dossier = dossiers.dossier(coach);
        Days term = dossier.standing().term();
        LocalDate today = LocalDate.now(clock);
        if (term == null || !term.contains(today)) {
            return Optional.empty();
        }
        LocalDate deadline = term.until().minusDays(1);
        return Optional.of(Situation.of(
                norms, dossier, deadline, offers.chosen(coach), offers.all(coach, deadline, today), today));
    }
}
