package nl.rookstopregister.norms;

/** Whether a norm is used on a day, or not yet, or no longer. */
public enum Holding {
    ANNOUNCED,
    IN_FORCE,
    PAST
}
