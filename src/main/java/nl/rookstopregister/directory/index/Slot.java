package nl.rookstopregister.directory.index;

import java.time.LocalDate;
import java.util.Arrays;
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.directory.model.DirectoryEntry.Nearest;
import nl.rookstopregister.directory.model.Practice;
import nl.rookstopregister.places.GlobePoint;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.register.Period;
import org.jspecify.annotations.Nullable;

/**
 * A coach's place in the index: what a search looks at, close together in memory. The index holds only its number, so that
 * a changed coach is found as they are now, whatever the searcher at work was opened on.
 */
final class Slot {

    private static final int PAIR = 2;
    private static final int TRIPLE = 3;

    private final DirectoryEntry entry;
    private final Period[] periods;
    private final int[][] values;
    private final int[] allValues;
    /** First day and first day after, of each period. */
    private final long[] days;
    /** Of each practice the three numbers of its {@link GlobePoint}; not numbers for one that lies nowhere. */
    private final double[] points;

    /** @param values of each facet what the coach has while practising, as {@link FacetValues} numbers them */
    Slot(DirectoryEntry entry, int[][] values) {
        this.entry = entry;
        this.values = values;
        this.allValues = Arrays.stream(values).flatMapToInt(Arrays::stream).toArray();
        this.periods = entry.stub().periods().toArray(Period[]::new);
        this.days = Arrays.stream(periods)
                .map(Period::days)
                .flatMapToLong(days -> Arrays.stream(
                        new long[] {days.from().toEpochDay(), days.until().toEpochDay()}))
                .toArray();
        this.points = entry.practising().practices().stream()
                .map(Practice::position)
                .flatMapToDouble(position -> Arrays.stream(point(position)))
                .toArray();
    }

    private static double[] point(@Nullable Position position) {
        if (position == null) {
            return new double[] {Double.NaN, Double.NaN, Double.NaN};
        }
        GlobePoint point = position.onGlobe();
        return new double[] {point.x(), point.y(), point.z()};
    }

    DirectoryEntry entry() {
        return entry;
    }

    int[] values(int facet) {
        return values[facet];
    }

    int[] allValues() {
        return allValues;
    }

    /** As {@link DirectoryEntry#periodOn(LocalDate)}. */
    @Nullable Period periodOn(long day) {
        for (int i = periods.length - 1; i >= 0; i--) {
            if (days[i * PAIR] <= day && day < days[i * PAIR + 1]) {
                return periods[i];
            }
        }
        return null;
    }

    /**
     * The nearest practice of a coach who practises, the edge counted in; null when none is within reach.
     *
     * @param reach kilometres
     */
    @Nullable Nearest nearest(GlobePoint centre, double reach) {
        double shortest = reach;
        int nearest = -1;
        for (int i = 0; i < points.length; i += TRIPLE) {
            double kilometres = centre.kilometresTo(points[i], points[i + 1], points[i + 2]);
            if (nearest < 0 ? kilometres <= shortest : kilometres < shortest) {
                shortest = kilometres;
                nearest = i / TRIPLE;
            }
        }
        return nearest < 0 ? null : new Nearest(entry.practising().practices().get(nearest), shortest);
    }
}
