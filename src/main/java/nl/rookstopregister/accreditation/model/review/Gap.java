package nl.rookstopregister.accreditation.model.review;

/**
 * What is missing before a judgement can be handed in.
 *
 * @param criterion empty for what is about the whole
 */
public record Gap(Kind kind, String criterion) {

    /** The words stand under {@code review.gap.<kind>}. */
    public enum Kind {
        /** A criterion without a score. */
        SCORE,
        /** A criterion that is not passed, without saying why. */
        GROUNDS,
        ADVICE,
        /** A refusal without a reason. */
        REASON,
        /** More is to be asked, without saying what. */
        QUESTION,
        /** Granting what fails on a criterion, without a condition or a reason. */
        FAILS_AND_GRANTS
    }

    static Gap of(Kind kind) {
        return new Gap(kind, "");
    }
}
