package nl.rookstopregister.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
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

    /** So far outside, no line along the edge of what was cut off shows. */
    private static final int CUT = 8;

    static final MapFrame COUNTRY = new MapFrame(3.25, 53.62, 0.46, SIDE, 700);

    /** A point of the picture. */
    record Pixel(long x, long y) {}

    private record Point(double x, double y) {}

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

    /** What of a closed line lies in the frame, edge by edge (Sutherland and Hodgman); empty when all of it lies outside. */
    List<Pixel> clipped(List<Position> ring) {
        List<Point> points = ring.stream()
                .map(position -> new Point(x(position), y(position)))
                .toList();
        points = clip(points, point -> point.x() + CUT);
        points = clip(points, point -> width + CUT - point.x());
        points = clip(points, point -> point.y() + CUT);
        points = clip(points, point -> height + CUT - point.y());
        return points.stream()
                .map(point -> new Pixel(Math.round(point.x()), Math.round(point.y())))
                .toList();
    }

    /** @param inside how far a point lies inside one edge; negative outside */
    private static List<Point> clip(List<Point> points, ToDoubleFunction<Point> inside) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point from = points.get(i);
            Point to = points.get((i + 1) % points.size());
            double before = inside.applyAsDouble(from);
            double after = inside.applyAsDouble(to);
            if (before >= 0) {
                kept.add(from);
            }
            if (before < 0 != after < 0) {
                double part = before / (before - after);
                kept.add(new Point(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y())));
            }
        }
        return kept;
    }
}
