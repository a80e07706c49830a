package nl.rookstopregister.accreditation.model.review;

import java.util.UUID;

/** Identifies one objection. */
public record ObjectionId(UUID value) {

    /** Also what Spring MVC calls to read a path variable. */
    public static ObjectionId valueOf(String text) {
        return new ObjectionId(UUID.fromString(text));
    }

    public static ObjectionId random() {
        return new ObjectionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
