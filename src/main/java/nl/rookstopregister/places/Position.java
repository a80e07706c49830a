package nl.rookstopregister.places;

/** A point on the earth, in degrees (WGS 84). */
public record Position(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;
    /** Half the angle of some four hundred kilometres. */
    private static final double SMALL = 0.03;

    public Position {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not on earth: " + latitude + ", " + longitude);
        }
    }

    /** As the crow flies. */
    public double kilometresTo(Position other) {
        return kilometres(latitude, longitude, other.latitude, other.longitude);
    }

    /** As the crow flies, for who looks at thousands of points that are no objects. */
    public static double kilometres(double latitude, double longitude, double toLatitude, double toLongitude) {
        double northing = Math.toRadians(toLatitude - latitude);
        double easting = Math.toRadians(toLongitude - longitude);
        double chord = square(Math.sin(northing / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(toLatitude))
                        * square(Math.sin(easting / 2));
        return 2 * EARTH_RADIUS_KM * arcOfSine(Math.sqrt(chord));
    }

    /** Below {@link #SMALL} the terms left out of the series are less than the last digit; the library's way takes ten times as long. */
    private static double arcOfSine(double sine) {
        if (sine > SMALL) {
            return Math.asin(sine);
        }
        double squared = sine * sine;
        return sine
                * (1 + squared * (1 / 6.0 + squared * (3 / 40.0 + squared * (15 / 336.0 + squared * (105 / 3456.0)))));
    }

    private static double square(double number) {
        return number * number;
    }
}
