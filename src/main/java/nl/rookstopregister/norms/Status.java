package nl.rookstopregister.norms;

/** How a requirement stands. */
public enum Status {
    NOT_MET,
    /** Would be met, if what is stated is proved or recognised. */
    NOT_YET_KNOWN,
    MET,
    /** Stands in the norm, but is not asked on this day. */
    NOT_ASKED
}
