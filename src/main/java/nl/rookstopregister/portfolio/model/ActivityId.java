package nl.rookstopregister.portfolio.model;

import java.util.UUID;

/** Identifies one activity that a coach handed in for points. */
public record ActivityId(UUID value) {

    /** Also what Spring MVC calls to read a path variable. */
    public static ActivityId valueOf(String text) {
        return new ActivityId(UUID.fromString(text));
    }

    public static ActivityId random() {
        return new ActivityId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
