package nl.rookstopregister.places;

/** A point on a globe of radius one, seen from its centre. */
public record GlobePoint(double x, double y, double z) {

    private static final double EARTH_RADIUS_KM = 6371.0088;
    /** Half the angle of some four hundred kilometres. */
    private static final double SMALL = 0.03;

    /** As the crow flies. */
    public double kilometresTo(GlobePoint other) {
        return kilometresTo(other.x, other.y, other.z);
    }

    /** The same, to a point that is kept as three numbers. */
    public double kilometresTo(double toX, double toY, double toZ) {
        double halfChord = Math.sqrt(square(x - toX) + square(y - toY) + square(z - toZ)) / 2;
        return 2 * EARTH_RADIUS_KM * arcOfSine(halfChord);
    }

    /** In small angles the terms left out of the series are less than the last digit; the library takes ten times as long. */
    private static double arcOfSine(double sine) {
        if (sine > SMALL) {
            return Math.asin(Math.min(1, sine));
        }
        double squared = sine * sine;
        return sine
                * (1 + squared * (1 / 6.0 + squared * (3 / 40.0 + squared * (15 / 336.0 + squared * (105 / 3456.0)))));
    }

    private static double square(double number) {
        return number * number;
    }
}
