package nl.rookstopregister.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something in the register: a person who signed in, or the clock.
 *
 * @param account the account of the person; null for what runs by itself
 * @param name as it stands in timelines and in the access log
 */
public record Actor(@Nullable UUID account, String name) {

    /** What the register does by itself, on a day that was set before. */
    public static final Actor CLOCK = new Actor(null, "Rookstopregister");
}
