package nl.rookstopregister.shared;

import java.util.UUID;

/**
 * Identifies one person whom the register knows as coach or as applicant, from the first application on and for good.
 * Never shown to people; they see the registration number.
 */
public record CoachId(UUID value) {

    /** Also what Spring MVC calls to read a path variable. */
    public static CoachId valueOf(String text) {
        return new CoachId(UUID.fromString(text));
    }

    public static CoachId random() {
        return new CoachId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
