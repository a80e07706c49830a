package nl.rookstopregister.accreditation.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.rookstopregister.accreditation.model.review.ObjectionTerms;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Parameters;
import org.springframework.stereotype.Component;

/** What day it is in a case, and by which terms. */
@Component
class ReviewClock {

    private final NormBook norms;
    private final Clock clock;

    ReviewClock(NormBook norms, Clock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    ReviewTerms terms() {
        Parameters parameters = norms.parameters(today());
        return new ReviewTerms(
                parameters.period(Parameter.ACCREDITATION_VALID),
                new ObjectionTerms(
                        parameters.period(Parameter.OBJECTION),
                        parameters.period(Parameter.OBJECTION_DECISION),
                        parameters.period(Parameter.OBJECTION_ADJOURNMENT)),
                today());
    }
}
