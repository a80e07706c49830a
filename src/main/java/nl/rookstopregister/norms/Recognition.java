package nl.rookstopregister.norms;

/**
 * What the reference data said of a training or an intervention on the day of the fact: accredited or recognised, or why
 * not. Whoever states the fact looks it up on that day; the norm only judges it.
 */
public enum Recognition {
    RECOGNISED,
    /** Only accredited or recognised after the day of the fact. */
    NOT_YET,
    /** Accredited or recognised once, no longer on the day of the fact. */
    NO_LONGER,
    /** Known, and refused or never requested. */
    NEVER,
    /** Not in the list; the institute may still ask for accreditation (S3). */
    UNKNOWN
}
