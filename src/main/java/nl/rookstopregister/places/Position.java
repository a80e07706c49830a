package nl.rookstopregister.places;

/** A point on the earth, in degrees (WGS 84). */
public record Position(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Position {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not on earth: " + latitude + ", " + longitude);
        }
    }

    /** As the crow flies. */
    public double kilometresTo(Position other) {
        double northing = Math.toRadians(other.latitude - latitude);
        double easting = Math.toRadians(other.longitude - longitude);
        double chord = square(Math.sin(northing / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(easting / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
    }

    private static double square(double number) {
        return number * number;
    }
}
