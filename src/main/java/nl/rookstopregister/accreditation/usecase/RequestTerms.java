package nl.rookstopregister.accreditation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Parameters;
import org.springframework.stereotype.Component;

/** How long things may take, as the parameters of the norm say today. */
@Component
public class RequestTerms {

    private final NormBook norms;
    private final Clock clock;

    RequestTerms(NormBook norms, Clock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Terms now() {
        Parameters parameters = norms.parameters(today());
        return new Terms(
                parameters.period(Parameter.ACCREDITATION_COMPLETENESS_CHECK),
                parameters.period(Parameter.ACCREDITATION_DECISION),
                parameters.period(Parameter.MORE_ASKED_STOPS_CLOCK),
                parameters.period(Parameter.APPLICATION_REMINDED_AFTER),
                parameters.period(Parameter.APPLICATION_CLOSED_AFTER));
    }
}
