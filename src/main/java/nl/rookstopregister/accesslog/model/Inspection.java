package nl.rookstopregister.accesslog.model;

import java.time.Instant;
import java.util.List;
import nl.rookstopregister.shared.Actor;

/**
 * One look into, or one change of, a dossier.
 *
 * @param roles in which the person could, by name; empty for what the register did by itself
 * @param what a message key, filled with the arguments
 */
public record Inspection(
        Instant at, Actor by, List<String> roles, boolean change, String what, List<Object> arguments) {

    public Inspection {
        roles = List.copyOf(roles);
        arguments = List.copyOf(arguments);
    }
}
