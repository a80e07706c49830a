package nl.rookstopregister.directory.web;

import gg.jte.Content;
import java.util.List;
import nl.rookstopregister.settings.MapSettings;
import org.jspecify.annotations.Nullable;

/**
 * A drawn map, in pixels from its upper left corner.
 *
 * @param ground the provinces and the names of places, as SVG
 * @param here the place searched around; null where there is none
 * @param tiles what a browser with a script shows in its place; null where the register has no tile server
 */
public record MapPicture(
        int width,
        int height,
        Content ground,
        List<Dot> dots,
        @Nullable Here here,
        @Nullable Tiles tiles) {

    /**
     * One coach, or several who are too near each other to draw apart.
     *
     * @param numbers whose it is of those in the list beside it, so that list and map can point at each other
     */
    public record Dot(int x, int y, int radius, int count, String numbers) {}

    /** @param reach radius of the circle that was searched; 0 for none */
    public record Here(int x, int y, int reach) {}

    /**
     * A map of somebody else's making.
     *
     * @param here latitude and longitude of the place searched around; null where there is none
     * @param reach kilometres around it that were searched; 0 for the whole country
     */
    public record Tiles(MapSettings source, @Nullable String here, double reach) {}
}
