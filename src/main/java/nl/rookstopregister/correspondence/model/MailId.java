package nl.rookstopregister.correspondence.model;

import java.util.UUID;

/** Identifies one mail, and with that its Message-ID: a second copy would be told from the first by nobody. */
public record MailId(UUID value) {

    /** Also what Spring MVC calls to read a path variable. */
    public static MailId valueOf(String text) {
        return new MailId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
