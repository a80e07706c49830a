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
import nl.rookstopregister.shortestway.model.Picks;
import nl.rookstopregister.shortestway.model.Situation;
import nl.rookstopregister.training.Agenda;

/** Reads what a coach lacks until the end of the term, what was chosen, and what is on offer. Searching is done after it. */
@UseCase
public class ReadSituation {

    private final Dossiers dossiers;
    private final NormBook norms;
    private final Agenda agenda;
    private final Picks picks;
    private final Surroundings surroundings;
    private final Clock clock;

    ReadSituation(
            Dossiers dossiers, NormBook norms, Agenda agenda, Picks picks, Surroundings surroundings, Clock clock) {
        this.dossiers = dossiers;
        this.norms = norms;
        this.agenda = agenda;
        this.picks = picks;
        this.surroundings = surroundings;
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
        return Optional.of(Situation.of(
                norms,
                dossier,
                term.until().minusDays(1),
                surroundings.of(coach, agenda.of(picks.of(coach))),
                surroundings.of(coach, agenda.notOver(today)),
                today));
    }
}
