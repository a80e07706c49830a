package nl.rookstopregister.extensions.model;

import java.util.UUID;

/** Identifies one request for more time. */
public record RequestId(UUID value) {
    /** Also what Spring MVC calls to read a path variable. */
    public static RequestId valueOf(String text) {
        return new RequestId(UUID.fromString(text));
    }

    public static RequestId random() {
        return new RequestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
