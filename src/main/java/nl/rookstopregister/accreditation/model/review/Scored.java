package nl.rookstopregister.accreditation.model.review;

import org.jspecify.annotations.Nullable;

/**
 * What a reviewer found on one criterion.
 *
 * @param score null as long as none was chosen
 * @param grounds why; needed where the criterion is not passed
 */
public record Scored(@Nullable Score score, String grounds) {

    public static final Scored NOTHING = new Scored(null, "");

    boolean passes() {
        return score != null && score.passes();
    }

    boolean fails() {
        return score != null && !score.passes();
    }
}
