package nl.rookstopregister.interventions.model;

/** In which form people are guided. */
public enum InterventionKind {
    /** At least seven calls over about three months, by a coach who was trained for it (S3). */
    TELEPHONE,
    /** At least four talks in one room over a longer period; part of it may be remote (S3). */
    PERSONAL,
    /** Another form; the committee judges whether it is proven as well. */
    OTHER
}
