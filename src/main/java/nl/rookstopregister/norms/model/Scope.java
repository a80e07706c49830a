package nl.rookstopregister.norms.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.Text;
import org.jspecify.annotations.Nullable;

/**
 * For whom a norm holds, in which procedures, and on which days: one rule of a norm.
 *
 * @param cohort code of the group of coaches
 * @param through the last day, for a rule that ends
 * @param registeredFrom the group first registered on this day or later, or not yet at all
 * @param registeredThrough the group first registered on this day or earlier
 */
public record Scope(
        String cohort,
        Set<Procedure> procedures,
        LocalDate from,
        @Nullable LocalDate through,
        @Nullable LocalDate registeredFrom,
        @Nullable LocalDate registeredThrough,
        String nl,
        String en,
        List<String> articles,
        boolean provisional) {

    public Scope {
        if (through != null && through.isBefore(from)) {
            throw new IllegalArgumentException("Eindigt op " + through + ", voordat het begint op " + from);
        }
    }

    public boolean holds(Standing standing, Procedure procedure, LocalDate day) {
        return procedures.contains(procedure)
                && !day.isBefore(from)
                && (through == null || !day.isAfter(through))
                && concerns(standing.firstRegistered());
    }

    private boolean concerns(@Nullable LocalDate first) {
        if (first == null) {
            return registeredThrough == null;
        }
        return (registeredFrom == null || !first.isBefore(registeredFrom))
                && (registeredThrough == null || !first.isAfter(registeredThrough));
    }

    NormText.Applies text() {
        return new NormText.Applies(
                procedures.stream().sorted().toList(), from, through, new Text(nl, en), articles, provisional);
    }
}
