package nl.rookstopregister.extensions.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * Until when a running term can be extended. Source: the parameter {@code extension-longest} of the norm.
 *
 * @param lastDay of the term as it runs now, "tot en met"
 * @param longest the last day that can be asked for
 */
public record Room(LocalDate lastDay, LocalDate longest) {

    /** Empty when no term runs: what is over cannot be extended. */
    public static Optional<Room> in(boolean inRegister, @Nullable Days term, Period longest) {
        return inRegister && term != null
                ? Optional.of(new Room(
                        term.until().minusDays(1), term.until().plus(longest).minusDays(1)))
                : Optional.empty();
    }

    public boolean allows(LocalDate wished) {
        return wished.isAfter(lastDay) && !wished.isAfter(longest);
    }
}
