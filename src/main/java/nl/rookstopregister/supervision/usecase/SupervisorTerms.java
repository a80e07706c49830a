package nl.rookstopregister.supervision.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.supervision.model.Rubric;
import org.springframework.stereotype.Component;

/** Who may be a supervisor, for how many at once, and what is judged: as the norm and its parameters say today. */
@Component
class SupervisorTerms {

    private final NormBook norms;
    private final Clock clock;

    SupervisorTerms(NormBook norms, Clock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return clock.getZone();
    }

    /** The first day on which somebody who was registered on that day may be a supervisor. */
    LocalDate experiencedFrom(LocalDate firstRegistered) {
        return firstRegistered.plus(norms.parameters(today()).period(Parameter.SUPERVISOR_REGISTERED));
    }

    int years() {
        return norms.parameters(today()).value(Parameter.SUPERVISOR_REGISTERED).amount();
    }

    int atOnce() {
        return norms.parameters(today()).count(Parameter.SUPERVISOR_AT_ONCE);
    }

    /** What the norm asks of somebody who registers today. */
    Rubric rubric() {
        LocalDate today = today();
        return norms.text(norms.applicable(Standing.NEW, Procedure.DEFINITIVE, today)
                        .norm())
                .map(Rubric::of)
                .orElseThrow();
    }
}
