package nl.rookstopregister.directory.model;

import java.util.Comparator;
import nl.rookstopregister.directory.model.DirectoryEntry.Nearest;
import nl.rookstopregister.register.Period;
import org.jspecify.annotations.Nullable;

/**
 * A coach that a search found.
 *
 * @param period the one that runs today
 * @param nearest null where somebody searched without a place
 */
public record Hit(
        DirectoryEntry entry,
        PublicCoach coach,
        Period period,
        @Nullable Nearest nearest) {

    static final Comparator<Hit> NEAREST_FIRST = Comparator.comparingDouble(Hit::kilometres)
            .thenComparing(hit -> hit.entry().sorted());

    private double kilometres() {
        return nearest == null ? 0 : nearest.kilometres();
    }
}
