package nl.rookstopregister.portfolio.model;

import java.util.Optional;
import java.util.UUID;

/** Identifies one entry of hours. It is made where the entry is typed, so that sending it twice keeps it once. */
public record EntryId(UUID value) {

    private static final int WRITTEN = 36;

    /** Also what Spring MVC calls to read a path variable. */
    public static EntryId valueOf(String text) {
        return new EntryId(UUID.fromString(text));
    }

    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    /** Empty for what a browser or a person made of it. */
    public static Optional<EntryId> read(String text) {
        try {
            return text.length() == WRITTEN ? Optional.of(valueOf(text)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
