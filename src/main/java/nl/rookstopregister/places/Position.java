package nl.rookstopregister.places;

/** A point on the earth, in degrees (WGS 84). */
public record Position(double latitude, double longitude) {

    public Position {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not on earth: " + latitude + ", " + longitude);
        }
    }

    /** As the crow flies. */
    public double kilometresTo(Position other) {
        return onGlobe().kilometresTo(other.onGlobe());
    }

    /** For who compares many distances: the trigonometry is done once for each point. */
    public GlobePoint onGlobe() {
        double parallel = Math.toRadians(latitude);
        double meridian = Math.toRadians(longitude);
        return new GlobePoint(
                Math.cos(parallel) * Math.cos(meridian), Math.cos(parallel) * Math.sin(meridian), Math.sin(parallel));
    }
}
