package nl.rookstopregister.directory.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.directory.model.Around;
import nl.rookstopregister.directory.model.Hit;
import nl.rookstopregister.directory.model.Practice;
import nl.rookstopregister.directory.web.MapPicture.Dot;
import nl.rookstopregister.directory.web.MapPicture.Here;
import nl.rookstopregister.places.Outline;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.places.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws small maps of our own outlines and place names: no tiles from elsewhere, which would tell others who looks where. */
@Component
class Maps {

    private static final double ROOM_AROUND = 1.08;
    private static final double AROUND_A_PRACTICE_KM = 9;
    private static final int CELL = 34;
    private static final int SMALLEST = 9;

    private final Places places;
    private final List<String> country;
    private final MapNames names;

    Maps(Places places) {
        this.places = places;
        this.country = land(MapFrame.COUNTRY);
        this.names = new MapNames(places.all());
    }

    /** A coach's practice on the map. */
    record Spot(Position position, String number) {}

    MapPicture of(List<Hit> hits, @Nullable Around around) {
        boolean zoomed = around != null && Double.isFinite(around.kilometres());
        MapFrame frame = zoomed && around != null
                ? MapFrame.around(around.centre(), around.kilometres() * ROOM_AROUND)
                : MapFrame.COUNTRY;
        Here here = around == null ? null : here(frame, around);
        return draw(frame, hits.stream().flatMap(Maps::spots).toList(), here);
    }

    /** Where one coach guides people; null where none of the practices can be placed. */
    @Nullable MapPicture of(String number, List<Practice> practices) {
        List<Spot> spots = practices.stream()
                .map(Practice::position)
                .filter(Objects::nonNull)
                .map(position -> new Spot(position, number))
                .toList();
        return spots.isEmpty() ? null : draw(frameAround(spots), spots, null);
    }

    private static MapFrame frameAround(List<Spot> spots) {
        Position first = spots.getFirst().position();
        double widest = spots.stream()
                .mapToDouble(spot -> spot.position().kilometresTo(first))
                .max()
                .orElse(0);
        return MapFrame.around(first, widest + AROUND_A_PRACTICE_KM);
    }

    private static Stream<Spot> spots(Hit hit) {
        String number = hit.coach().number().value();
        Stream<Practice> shown = hit.nearest() == null
                ? hit.coach().practices().stream()
                : Stream.of(hit.nearest().practice());
        return shown.map(Practice::position).filter(Objects::nonNull).map(position -> new Spot(position, number));
    }

    private static Here here(MapFrame frame, Around around) {
        double reach = Double.isFinite(around.kilometres()) ? around.kilometres() / frame.kilometresPerPixel() : 0;
        return new Here((int) Math.round(frame.x(around.centre())), (int) Math.round(frame.y(around.centre())), (int)
                Math.round(reach));
    }

    private MapPicture draw(MapFrame frame, List<Spot> spots, @Nullable Here here) {
        List<String> land = frame == MapFrame.COUNTRY ? country : land(frame);
        return new MapPicture(frame.width(), frame.height(), land, names.on(frame), dots(frame, spots), here);
    }

    private List<String> land(MapFrame frame) {
        return places.outlines().stream()
                .map(Outline::rings)
                .map(rings -> rings.stream().map(ring -> path(frame, ring)).collect(Collectors.joining()))
                .toList();
    }

    /** Points that fall on the same pixel as the one before are left out. */
    private static String path(MapFrame frame, List<Position> ring) {
        StringBuilder path = new StringBuilder();
        long lastX = Long.MIN_VALUE;
        long lastY = Long.MIN_VALUE;
        for (Position position : ring) {
            long x = Math.round(frame.x(position));
            long y = Math.round(frame.y(position));
            if (x != lastX || y != lastY) {
                path.append(path.isEmpty() ? 'M' : 'L').append(x).append(' ').append(y);
            }
            lastX = x;
            lastY = y;
        }
        return path.append('Z').toString();
    }

    private record Cell(long column, long row) {}

    private static List<Dot> dots(MapFrame frame, List<Spot> spots) {
        Map<Cell, List<Spot>> cells = spots.stream()
                .filter(spot -> frame.shows(spot.position(), 0))
                .collect(Collectors.groupingBy(
                        spot -> new Cell(
                                (long) frame.x(spot.position()) / CELL, (long) frame.y(spot.position()) / CELL),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return cells.values().stream().map(together -> dot(frame, together)).toList();
    }

    private static Dot dot(MapFrame frame, List<Spot> together) {
        double x = together.stream()
                .mapToDouble(spot -> frame.x(spot.position()))
                .average()
                .orElseThrow();
        double y = together.stream()
                .mapToDouble(spot -> frame.y(spot.position()))
                .average()
                .orElseThrow();
        int radius = together.size() == 1 ? SMALLEST : Math.min(24, 11 + (int) (3 * Math.log(together.size())));
        String numbers =
                together.stream().map(Spot::number).distinct().limit(60).collect(Collectors.joining(" "));
        return new Dot((int) Math.round(x), (int) Math.round(y), radius, together.size(), numbers);
    }
}
