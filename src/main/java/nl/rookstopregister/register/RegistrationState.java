package nl.rookstopregister.register;

/** Where a coach stands in the register on a day; follows from the decisions. */
public enum RegistrationState {
    /** Never admitted, or refused. */
    NOT_REGISTERED,
    CANDIDATE,
    REGISTERED,
    SUSPENDED,
    LAPSED,
    DEREGISTERED,
    STRUCK_OFF
}
