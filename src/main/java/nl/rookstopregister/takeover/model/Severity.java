package nl.rookstopregister.takeover.model;

/** Whether a row can be taken over in spite of it. */
public enum Severity {
    /** Somebody should look at it; it is taken over as it stands. */
    WARNING,
    REFUSED
}
