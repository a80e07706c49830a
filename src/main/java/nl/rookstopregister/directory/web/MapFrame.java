package nl.rookstopregister.directory.web;

import nl.rookstopregister.places.Position;

/**
 * Which part of the country a map shows, and how: a flat map, true enough at the size of the Netherlands.
 *
 * @param west longitude of the left edge
 * @param north latitude of the upper edge
 */
record MapFrame(double west, double north, double kilometresPerPixel, int width, int height) {

    private static final double KILOMETRES_PER_DEGREE = 111.2;
    private static final double NARROWING = Math.cos(Math.toRadians(52.2));
    private static final int SIDE = 600;

    static final MapFrame COUNTRY = new MapFrame(3.25, 53.62, 0.46, SIDE, 700);

    static MapFrame around(Position centre, double kilometres) {
        double perPixel = kilometres * 2 / SIDE;
        return new MapFrame(
                centre.longitude() - kilometres / (KILOMETRES_PER_DEGREE * NARROWING),
                centre.latitude() + kilometres / KILOMETRES_PER_DEGREE,
                perPixel,
                SIDE,
                SIDE);
    }

    double x(Position position) {
        return (position.longitude() - west) * KILOMETRES_PER_DEGREE * NARROWING / kilometresPerPixel;
    }

    double y(Position position) {
        return (north - position.latitude()) * KILOMETRES_PER_DEGREE / kilometresPerPixel;
    }

    boolean shows(Position position, int margin) {
        double x = x(position);
        double y = y(position);
        return x >= margin && x <= width - margin && y >= margin && y <= height - margin;
    }
}
