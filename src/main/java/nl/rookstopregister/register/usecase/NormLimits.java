package nl.rookstopregister.register.usecase;

import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.register.model.Limits;

/** The limits of the register as the parameters of the norm give them. */
public final class NormLimits {

    private NormLimits() {}

    public static Limits of(Parameters parameters) {
        return new Limits(
                parameters.period(Parameter.TERM),
                parameters.period(Parameter.CANDIDATE_LONGEST),
                parameters.period(Parameter.EXTENSION_LONGEST),
                parameters.period(Parameter.RENEWAL_LATE_UNTIL_AFTER),
                parameters.period(Parameter.RENEWAL_OPENS_BEFORE),
                parameters.period(Parameter.OBJECTION));
    }
}
