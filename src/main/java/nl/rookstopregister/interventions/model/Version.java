package nl.rookstopregister.interventions.model;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.norms.Text;
import org.jspecify.annotations.Nullable;

/**
 * An intervention as it was recognised by one ruling.
 *
 * @param until first day on which this version does not count any more; null as long as nobody said
 * @param label how its provider calls the version; empty when it is the only one
 * @param changes what is different from the version before; may be empty
 */
public record Version(
        String ruling,
        LocalDate from,
        @Nullable LocalDate until,
        String label,
        Description description,
        String changes,
        List<String> conditions) {

    /**
     * What it is.
     *
     * @param what it consists of
     * @param audience for whom it is meant; may be empty
     * @param page where its provider tells more; empty when nowhere
     */
    public record Description(InterventionKind kind, Text name, Text what, String audience, String page) {}

    public Version {
        conditions = List.copyOf(conditions);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    Version endingOn(LocalDate end) {
        return until != null && !until.isAfter(end)
                ? this
                : new Version(ruling, from, end, label, description, changes, conditions);
    }
}
