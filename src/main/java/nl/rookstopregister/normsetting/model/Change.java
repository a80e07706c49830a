package nl.rookstopregister.normsetting.model;

import java.util.Comparator;
import nl.rookstopregister.norms.Status;

/** How somebody stands under the norms of today and would stand under a draft. */
public record Change(Status before, Status after) {

    /** Who falls out first, then who comes in, then for whom nothing changes. */
    public static final Comparator<Change> WORST_FIRST =
            Comparator.comparingInt(Change::rank).thenComparing(Change::before).thenComparing(Change::after);

    public boolean changes() {
        return before != after;
    }

    public boolean fallsOut() {
        return after.compareTo(before) < 0;
    }

    private int rank() {
        if (!changes()) {
            return 2;
        }
        return fallsOut() ? 0 : 1;
    }
}
