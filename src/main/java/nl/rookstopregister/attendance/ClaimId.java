package nl.rookstopregister.attendance;

import java.util.UUID;

/** Identifies one coach's question about points that are missing. */
public record ClaimId(UUID value) {

    /** Also what Spring MVC calls to read a path variable. */
    public static ClaimId valueOf(String text) {
        return new ClaimId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
