package nl.rookstopregister.register.web;

import nl.rookstopregister.norms.Status;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.register.RegistrationState;

/** With which sign pages show where something stands. */
public final class Signs {

    private Signs() {}

    public static Sign of(Status status) {
        return switch (status) {
            case MET -> Sign.MET;
            case NOT_MET -> Sign.NO;
            case NOT_YET_KNOWN -> Sign.WAIT;
            case NOT_ASKED -> Sign.NEUTRAL;
        };
    }

    public static Sign of(RegistrationState state) {
        return switch (state) {
            case REGISTERED -> Sign.MET;
            case CANDIDATE, SUSPENDED -> Sign.WAIT;
            case STRUCK_OFF, LAPSED, DEREGISTERED -> Sign.NO;
            case NOT_REGISTERED -> Sign.NEUTRAL;
        };
    }
}
