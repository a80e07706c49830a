package nl.rookstopregister.directory.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param hits those on the page that was asked, in order
 * @param everybody all that were found, in no order: for a map
 * @param nearestBeyond when nobody is within the distance: the nearest one who is what was asked for, farther away
 */
public record SearchAnswer(
        List<Hit> hits,
        List<Hit> everybody,
        FacetCounts counts,
        @Nullable Hit nearestBeyond) {

    public int total() {
        return everybody.size();
    }
}
