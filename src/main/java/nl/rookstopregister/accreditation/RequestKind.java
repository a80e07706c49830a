package nl.rookstopregister.accreditation;

/** What a request is about. */
public enum RequestKind {
    /** Accreditation of a training (S3). */
    TRAINING,
    /** Recognition of an intervention (S3). */
    INTERVENTION
}
