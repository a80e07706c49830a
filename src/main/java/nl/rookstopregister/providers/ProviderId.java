package nl.rookstopregister.providers;

import java.util.UUID;

/** Identifies one provider. */
public record ProviderId(UUID value) {

    /** Also what Spring MVC calls to read a path variable. */
    public static ProviderId valueOf(String text) {
        return new ProviderId(UUID.fromString(text));
    }

    public static ProviderId random() {
        return new ProviderId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
