package nl.rookstopregister.accreditation.model.review;

/** Where a case stands; follows from its seats and what was decided, and is never set. */
public enum Stage {
    /** Fewer than two reviewers. */
    TO_ASSIGN,
    JUDGING,
    /** The two differ and nobody has been asked as third. */
    DIFFERS,
    THIRD_JUDGING,
    TO_RULE,
    /** A ruling that deviates waits for a second pair of eyes. */
    PROPOSED,
    RULED
}
