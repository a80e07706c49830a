package nl.rookstopregister.admission;

import java.util.UUID;

/** Identifies one application; people see its {@link ApplicationNumber}. */
public record ApplicationId(UUID value) {

    /** Also what Spring MVC calls to read a path variable. */
    public static ApplicationId valueOf(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    public static ApplicationId random() {
        return new ApplicationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
