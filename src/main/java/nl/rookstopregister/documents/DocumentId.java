package nl.rookstopregister.documents;

import java.util.UUID;

/** Identifies one kept file. */
public record DocumentId(UUID value) {

    /** Also what Spring MVC calls to read a path variable. */
    public static DocumentId valueOf(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
