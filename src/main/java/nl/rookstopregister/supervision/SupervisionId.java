package nl.rookstopregister.supervision;

import java.util.UUID;

/** Identifies one question of a coach to a supervisor, and all that follows from it. */
public record SupervisionId(UUID value) {

    public static SupervisionId random() {
        return new SupervisionId(UUID.randomUUID());
    }

    /** Also what Spring MVC calls to read a path variable. */
    public static SupervisionId valueOf(String text) {
        return new SupervisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
