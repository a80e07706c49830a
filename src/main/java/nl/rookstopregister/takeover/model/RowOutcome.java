package nl.rookstopregister.takeover.model;

/** What a dry run says of one row. */
public enum RowOutcome {
    ACCEPTED,
    WARNING,
    REFUSED,
    /** Right itself, but another row of the same coach is refused. */
    WAITS,
    /** Taken over before, just as it stands here. */
    UNCHANGED
}
