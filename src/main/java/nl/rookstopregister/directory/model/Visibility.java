package nl.rookstopregister.directory.model;

import nl.rookstopregister.register.RegistrationState;

/** How long the public may see something of a coach; each shows what those before it show, and more. */
public enum Visibility {
    /** Also after a coach left: the least that proves a registration of the past. */
    ALWAYS,
    /** As long as the coach stands in the register, suspended or not. */
    IN_REGISTER,
    /** As long as the coach may guide people: not during a suspension. */
    PRACTISING,
    /** Not public at all. */
    NEVER;

    /** How much is open to the public about a coach in that state. */
    public static Visibility in(RegistrationState state) {
        return switch (state) {
            case CANDIDATE, REGISTERED -> PRACTISING;
            case SUSPENDED -> IN_REGISTER;
            case NOT_REGISTERED, LAPSED, DEREGISTERED, STRUCK_OFF -> ALWAYS;
        };
    }

    boolean isOpenAt(Visibility openness) {
        return this != NEVER && compareTo(openness) <= 0;
    }
}
