package nl.rookstopregister.reflection.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;
import org.springframework.stereotype.Component;

/** Today, and what the norm and its parameters say of it. */
@Component
class ReflectionTerms {

    private final NormBook norms;
    private final Clock clock;

    ReflectionTerms(NormBook norms, Clock clock) {
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

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    int confirmedAtLeast() {
        return norms.parameters(today()).count(Parameter.INTERVISION_CONFIRMED_LEAST);
    }

    /** What a meeting can be about: the roles of the profile. */
    List<NormText.Role> roles() {
        LocalDate today = today();
        return norms.text(norms.applicable(Standing.NEW, Procedure.DEFINITIVE, today)
                        .norm())
                .map(NormText::profile)
                .orElse(List.of());
    }
}
