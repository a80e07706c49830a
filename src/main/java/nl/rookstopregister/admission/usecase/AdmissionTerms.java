package nl.rookstopregister.admission.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Parameters;
import org.springframework.stereotype.Component;

/** How long things may take, as the parameters of the norm say today. */
@Component
public class AdmissionTerms {

    private final NormBook norms;
    private final Clock clock;

    AdmissionTerms(NormBook norms, Clock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Terms now() {
        Parameters parameters = norms.parameters(today());
        return new Terms(
                parameters.period(Parameter.COMPLETENESS_CHECK),
                parameters.period(Parameter.DECISION),
                parameters.period(Parameter.MORE_ASKED_STOPS_CLOCK),
                parameters.period(Parameter.APPLICATION_REMINDED_AFTER),
                parameters.period(Parameter.APPLICATION_CLOSED_AFTER));
    }

    /** Whether what the norm settles is decided without a person, for who is in the register already. */
    boolean decidesAtOnce() {
        return norms.parameters(today()).count(Parameter.RENEWAL_DECIDED_AT_ONCE) > 0;
    }

    Period of(Parameter parameter) {
        return norms.parameters(today()).period(parameter);
    }
}
