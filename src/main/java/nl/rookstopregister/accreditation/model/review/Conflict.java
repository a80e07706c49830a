package nl.rookstopregister.accreditation.model.review;

/**
 * Why somebody may not judge this case.
 *
 * @param reason in the person's own words when it was declared; otherwise empty
 */
public record Conflict(Kind kind, String reason) {

    /** Where the conflict comes from; the words stand under {@code review.conflict.<kind>}. */
    public enum Kind {
        /** The person says so. */
        DECLARED,
        /** Acts for the provider, or once did. */
        ACTS_FOR_PROVIDER,
        /** Has a part in what is judged, such as a trainer. */
        INVOLVED,
        /** Judged or decided in this case before: an objection is judged by others. */
        EARLIER_PART
    }

    public static Conflict of(Kind kind) {
        return new Conflict(kind, "");
    }
}
