package nl.rookstopregister.directory.model;

import java.util.Collection;
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
        @Nullable Nearest nearest,
        NameFit fit) {

    /** Zero where nobody asked how far. */
    double kilometres() {
        return nearest == null ? 0 : nearest.kilometres();
    }

    Collection<String> values(Facet facet) {
        return facet.of(coach, period.state());
    }
}
