package nl.rookstopregister.register;

import java.util.UUID;

/** Identifies one decision; people see its {@link DecisionNumber}. */
public record DecisionId(UUID value) {

    /** Also what Spring MVC calls to read a path variable. */
    public static DecisionId valueOf(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
