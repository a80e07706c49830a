package nl.rookstopregister.attendance.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.NotCounted;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Statement;
import org.springframework.stereotype.Component;

/** What the norm for renewal says today of everything in a dossier that brings points. */
@Component
class PointsWeighed {

    private static final String POINTS = "points";

    private final NormBook norms;
    private final Clock clock;

    PointsWeighed(NormBook norms, Clock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    /** Why the points of a fact are left out, by its identifier. */
    Map<String, Statement> leftOut(Dossier dossier) {
        return norms
                .assess(dossier, Procedure.RENEWAL, LocalDate.now(clock))
                .findingFor(POINTS)
                .map(Finding::notCounted)
                .stream()
                .flatMap(notCounted -> notCounted.stream())
                .collect(Collectors.toMap(each -> each.fact().id(), NotCounted::reason, (first, again) -> first));
    }
}
