package nl.rookstopregister.attendance.model;

/** How a row came on a list. */
public enum Source {
    PASTED,
    FILE,
    BY_HAND,
    /** Sent by a machine of the provider. */
    INTERFACE,
    /** The provider confirmed what a coach asked. */
    CLAIM
}
