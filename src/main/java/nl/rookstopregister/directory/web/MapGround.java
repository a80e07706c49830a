package nl.rookstopregister.directory.web;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.rookstopregister.places.Outline;
import nl.rookstopregister.places.Place;
import nl.rookstopregister.places.Position;
import org.springframework.web.util.HtmlUtils;

/** What lies under the dots of a map: provinces and the names of places. It never changes, so what was drawn is kept. */
final class MapGround {

    /** As many as are searched on a busy morning; each is a few kilobytes. */
    private static final int KEPT = 2_000;

    private static final int BASELINE_UNDER_PLACE = 27;

    private final List<Outline> outlines;
    private final MapNames names;
    private final Map<MapFrame, Content> drawn = new ConcurrentHashMap<>();

    MapGround(List<Outline> outlines, List<Place> places) {
        this.outlines = outlines;
        this.names = new MapNames(places);
    }

    Content in(MapFrame frame) {
        Content known = drawn.get(frame);
        if (known != null) {
            return known;
        }
        if (drawn.size() >= KEPT) {
            drawn.clear();
        }
        return drawn.computeIfAbsent(frame, this::draw);
    }

    private Content draw(MapFrame frame) {
        StringBuilder svg = new StringBuilder();
        outlines.stream()
                .map(outline -> land(frame, outline))
                .filter(path -> !path.isEmpty())
                .forEach(path -> svg.append("<path class=\"map__land\" d=\"")
                        .append(path)
                        .append("\"/>"));
        names.on(frame)
                .forEach(name -> svg.append(String.format(
                        Locale.ROOT,
                        "<text class=\"map__name\" x=\"%d\" y=\"%d\">%s</text>",
                        name.x(),
                        name.y() + BASELINE_UNDER_PLACE,
                        HtmlUtils.htmlEscape(name.text(), StandardCharsets.UTF_8.name()))));
        byte[] bytes = svg.toString().getBytes(StandardCharsets.UTF_8);
        return output -> output.writeBinaryContent(bytes);
    }

    private static String land(MapFrame frame, Outline outline) {
        StringBuilder path = new StringBuilder();
        outline.rings().forEach(ring -> append(path, frame, ring));
        return path.toString();
    }

    /** Points that fall on the same pixel as the one before are left out. */
    private static void append(StringBuilder path, MapFrame frame, List<Position> ring) {
        List<MapFrame.Pixel> inside = frame.clipped(ring);
        MapFrame.Pixel last = null;
        for (MapFrame.Pixel pixel : inside) {
            if (!pixel.equals(last)) {
                path.append(last == null ? 'M' : 'L')
                        .append(pixel.x())
                        .append(' ')
                        .append(pixel.y());
            }
            last = pixel;
        }
        path.append(last == null ? "" : "Z");
    }
}
