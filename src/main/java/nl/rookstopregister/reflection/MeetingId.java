package nl.rookstopregister.reflection;

import java.util.UUID;

/** Identifies one intervision meeting. */
public record MeetingId(UUID value) {

    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }

    /** Also what Spring MVC calls to read a path variable. */
    public static MeetingId valueOf(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
