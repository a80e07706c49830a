package nl.rookstopregister.directory.model;

import nl.rookstopregister.places.Position;

/**
 * The surroundings in which somebody searches.
 *
 * @param kilometres as the crow flies, the edge counted in; infinite for the whole country
 */
public record Around(Position centre, double kilometres) {

    public static Around everywhere(Position centre) {
        return new Around(centre, Double.POSITIVE_INFINITY);
    }

    public boolean bounded() {
        return Double.isFinite(kilometres);
    }
}
