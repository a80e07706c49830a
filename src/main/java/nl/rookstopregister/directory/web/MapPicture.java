package nl.rookstopregister.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawn map, in pixels from its upper left corner.
 *
 * @param land the provinces as SVG paths
 * @param here the place searched around; null where there is none
 */
public record MapPicture(
        int width,
        int height,
        List<String> land,
        List<Label> labels,
        List<Dot> dots,
        @Nullable Here here) {

    /** The name of a place, for those who look where they are. */
    public record Label(int x, int y, String text) {}

    /**
     * One coach, or several who are too near each other to draw apart.
     *
     * @param numbers whose it is, so that list and map can point at each other
     */
    public record Dot(int x, int y, int radius, int count, String numbers) {}

    /** @param reach radius of the circle that was searched; 0 for none */
    public record Here(int x, int y, int reach) {}
}
