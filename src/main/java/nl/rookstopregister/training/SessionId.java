package nl.rookstopregister.training;

import java.util.UUID;

/** Identifies one session: a training given on certain days by its provider. */
public record SessionId(UUID value) {

    /** Also what Spring MVC calls to read a path variable. */
    public static SessionId valueOf(String text) {
        return new SessionId(UUID.fromString(text));
    }

    public static SessionId random() {
        return new SessionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
