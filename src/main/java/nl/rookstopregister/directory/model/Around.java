package nl.rookstopregister.directory.model;

import nl.rookstopregister.places.Position;

/**
 * The surroundings in which somebody searches.
 *
 * @param kilometres as the crow flies; infinite for the whole country
 */
public record Around(Position centre, double kilometres) {

    private static final double KILOMETRES_PER_DEGREE = 111.0;

    public static Around everywhere(Position centre) {
        return new Around(centre, Double.POSITIVE_INFINITY);
    }

    /** Cheap, and wrong only by saying yes. */
    public boolean mayReach(double latitude) {
        return Math.abs(latitude - centre.latitude()) * KILOMETRES_PER_DEGREE <= kilometres;
    }

    public boolean bounded() {
        return Double.isFinite(kilometres);
    }
}
