package nl.rookstopregister.takeover.model;

import nl.rookstopregister.register.RegistrationState;

/** The status that a predecessor gave a term. */
public enum RowStatus {
    CANDIDATE(RegistrationState.CANDIDATE),
    REGISTERED(RegistrationState.REGISTERED),
    SUSPENDED(RegistrationState.SUSPENDED),
    LAPSED(RegistrationState.LAPSED),
    DEREGISTERED(RegistrationState.DEREGISTERED),
    STRUCK_OFF(RegistrationState.STRUCK_OFF);

    private final RegistrationState state;

    RowStatus(RegistrationState state) {
        this.state = state;
    }

    /** What the coach is here because of it. */
    public RegistrationState state() {
        return state;
    }

    /** Whether the term still runs: the others say how it ended. */
    boolean runs() {
        return switch (this) {
            case CANDIDATE, REGISTERED, SUSPENDED -> true;
            case LAPSED, DEREGISTERED, STRUCK_OFF -> false;
        };
    }
}
