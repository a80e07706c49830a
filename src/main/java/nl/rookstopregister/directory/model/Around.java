package nl.rookstopregister.directory.model;

import nl.rookstopregister.places.Position;

/**
 * The surroundings in which somebody searches.
 *
 * @param kilometres as the crow flies; infinite for the whole country
 */
public record Around(Position centre, double kilometres) {

    private static final double KILOMETRES_PER_DEGREE = 111.0;

    /** Cheap, and wrong only by saying yes. */
    boolean mayReach(Position position) {
        return Math.abs(position.latitude() - centre.latitude()) * KILOMETRES_PER_DEGREE <= kilometres;
    }
}
