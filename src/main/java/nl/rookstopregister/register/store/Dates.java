package nl.rookstopregister.register.store;

import java.time.LocalDate;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/** Runs of days as PostgreSQL writes them. */
final class Dates {

    private Dates() {}

    static @Nullable Days days(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null ? null : new Days(from, until);
    }

    static @Nullable String range(@Nullable Days days) {
        return days == null ? null : "[" + days.from() + "," + days.until() + ")";
    }
}
