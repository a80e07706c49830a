package nl.rookstopregister.accreditation.model.review;

import java.util.UUID;

/** Identifies one case of the committee: the judging of a request, or of an objection to what was decided on it. */
public record ReviewId(UUID value) {

    /** Also what Spring MVC calls to read a path variable. */
    public static ReviewId valueOf(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    public static ReviewId random() {
        return new ReviewId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
