package nl.rookstopregister.norms;

/** What a dossier is assessed for. */
public enum Procedure {
    /** Admission as candidate: practice, the training still to come (S3). */
    CANDIDATE,
    /** Definitive registration: practice and accredited training (S3). */
    DEFINITIVE,
    /** Renewal at the end of a term. */
    RENEWAL,
    /** Annotation EXTRA-zwanger (S1). */
    ANNOTATION_PREGNANT,
    /** Annotation EXTRA-psychiatrie (S1). */
    ANNOTATION_PSYCHIATRY,
    /** Whether a coach of before 2022 covers the profile yet; no decision follows from it by itself (S1). */
    TRANSITION;

    public boolean isAnnotation() {
        return this == ANNOTATION_PREGNANT || this == ANNOTATION_PSYCHIATRY;
    }
}
