package nl.rookstopregister.accounts;

import java.util.UUID;

/** Identifies one person who can sign in. */
public record AccountId(UUID value) {

    /** Also what Spring MVC calls to read a path variable. */
    public static AccountId valueOf(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
