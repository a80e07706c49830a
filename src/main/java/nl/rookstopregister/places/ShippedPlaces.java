package nl.rookstopregister.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the small files that {@code tools/places/build.mjs} made. */
final class ShippedPlaces {

    private ShippedPlaces() {}

    static List<Place> places() {
        return rows("places.csv")
                .map(row -> new Place(
                        row[0],
                        Province.valueOf(row[1]),
                        row[2],
                        position(row[4], row[5]),
                        Integer.parseInt(row[6]),
                        row[7].isEmpty() ? List.of() : List.of(row[7].split(", "))))
                .toList();
    }

    static List<PostcodeArea> postcodeAreas() {
        return rows("postcodes.csv")
                .map(row -> new PostcodeArea(
                        Integer.parseInt(row[0]),
                        Integer.parseInt(row[1]),
                        row[2],
                        Province.valueOf(row[3]),
                        position(row[4], row[5])))
                .toList();
    }

    static List<Outline> outlines() {
        JsonNode features =
                JsonMapper.shared().readTree(text("provinces.geojson")).get("features");
        List<Outline> outlines = new ArrayList<>();
        for (JsonNode feature : features) {
            List<List<Position>> rings = new ArrayList<>();
            for (JsonNode polygon : feature.get("geometry").get("coordinates")) {
                polygon.forEach(ring -> rings.add(ring(ring)));
            }
            String code = feature.get("properties").get("code").asString();
            outlines.add(new Outline(Province.valueOf(code), rings));
        }
        return List.copyOf(outlines);
    }

    private static List<Position> ring(JsonNode ring) {
        List<Position> positions = new ArrayList<>();
        ring.forEach(point ->
                positions.add(new Position(point.get(1).asDouble(), point.get(0).asDouble())));
        return positions;
    }

    private static Position position(String latitude, String longitude) {
        return new Position(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }

    private static Stream<String[]> rows(String file) {
        return Arrays.stream(text(file).split("\n")).skip(1).map(line -> line.split(";", -1));
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("places/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
