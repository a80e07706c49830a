package nl.rookstopregister.pace.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.ApplicableNorm;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.pace.model.Measure;
import nl.rookstopregister.pace.model.Pace;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Holds points and hours of the running term against the norm: the one of today, and the one that is announced. */
@UseCase
public class LookAtPace {

    private final Dossiers dossiers;
    private final NormBook norms;
    private final Clock clock;

    LookAtPace(Dossiers dossiers, NormBook norms, Clock clock) {
        this.dossiers = dossiers;
        this.norms = norms;
        this.clock = clock;
    }

    /** Nothing for who has no running term, or of whom no amount is asked, such as a candidate. */
    public List<Pace> of(CoachId coach) {
        LocalDate today = LocalDate.now(clock);
        Dossier dossier = dossiers.dossier(coach);
        Days term = dossier.standing().term();
        if (term == null || !term.contains(today)) {
            return List.of();
        }
        Assessment now = norms.assess(dossier, dossier.standing().next(), today);
        Assessment later = announced(dossier, now, term);
        return Arrays.stream(Measure.values())
                .flatMap(measure -> Pace.of(measure, term, now, later).stream())
                .toList();
    }

    public Optional<Pace> of(CoachId coach, Measure measure) {
        return of(coach).stream().filter(pace -> pace.measure() == measure).findFirst();
    }

    /** By the norm that will hold on the last day of the term, if that is another one. */
    private @Nullable Assessment announced(Dossier dossier, Assessment now, Days term) {
        LocalDate last = term.until().minusDays(1);
        Procedure next = dossier.standing().next();
        ApplicableNorm then = norms.applicable(dossier.standing(), next, last);
        return then.norm().equals(now.norm()) ? null : norms.assess(dossier, then, next, now.day());
    }
}
