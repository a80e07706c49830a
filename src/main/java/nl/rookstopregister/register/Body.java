package nl.rookstopregister.register;

/** In whose name a decision is taken (besluitnemer). */
public enum Body {
    OFFICE,
    COMMITTEE,
    OBJECTION_COMMITTEE,
    /** Nobody in person: the norm settles it wholly, and the committee let such decisions be taken at once. */
    NORM,
    /** A day that was set before has passed: a term ended. */
    CLOCK,
    /** The predecessor whose register was taken over. */
    PREDECESSOR
}
