package nl.rookstopregister.places;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file with official postcodes as an operator brings it: JSON {@code {"1011": [52.37, 4.90]}} or CSV {@code 1011;52.37;4.90}. */
final class PostcodeFile {

    /** What reading a file gave. */
    sealed interface Reading {

        record Read(Map<Integer, Position> postcodes) implements Reading {}

        record Unreadable(String reason) implements Reading {}
    }

    /** The Netherlands in Europe, with some sea around it. */
    private static final Position SOUTH_WEST = new Position(50.5, 3.2);

    private static final Position NORTH_EAST = new Position(53.8, 7.4);

    /** There are about 4,070 in use; a tenth of that is a mistake, not a table. */
    private static final int FEWEST = 400;

    private final Map<Integer, Position> postcodes = new TreeMap<>();

    private PostcodeFile() {}

    static Reading read(Path file) {
        try {
            return new PostcodeFile().parse(Files.readString(file));
        } catch (CharacterCodingException e) {
            return new Reading.Unreadable("it is not text in UTF-8");
        } catch (IOException e) {
            return new Reading.Unreadable("it cannot be opened");
        } catch (JacksonException e) {
            return new Reading.Unreadable("it begins like JSON, but is not: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return new Reading.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private Reading parse(String text) {
        if (text.stripLeading().startsWith("{")) {
            JsonMapper.shared().readTree(text).properties().forEach(entry -> {
                JsonNode point = entry.getValue();
                add(
                        entry.getKey(),
                        point.path(0).asDouble(Double.NaN),
                        point.path(1).asDouble(Double.NaN));
            });
        } else {
            text.lines().filter(line -> !line.isBlank()).skip(headings(text)).forEach(this::addLine);
        }
        return postcodes.size() < FEWEST
                ? new Reading.Unreadable("it holds %d postcodes; there are about 4,070".formatted(postcodes.size()))
                : new Reading.Read(postcodes);
    }

    private static int headings(String text) {
        return !text.isEmpty() && Character.isDigit(text.stripLeading().charAt(0)) ? 0 : 1;
    }

    private void addLine(String line) {
        String[] parts = line.split("[;\t]");
        if (parts.length != 3) {
            throw new IllegalArgumentException("\"%s\" is not postcode;latitude;longitude".formatted(line));
        }
        add(parts[0].strip(), number(parts[1]), number(parts[2]));
    }

    private static double number(String text) {
        return Double.parseDouble(text.strip().replace(',', '.'));
    }

    private void add(String digits, double latitude, double longitude) {
        if (!digits.matches("[1-9][0-9]{3}")) {
            throw new IllegalArgumentException("\"%s\" is not a four-digit postcode".formatted(digits));
        }
        boolean inside = latitude >= SOUTH_WEST.latitude()
                && latitude <= NORTH_EAST.latitude()
                && longitude >= SOUTH_WEST.longitude()
                && longitude <= NORTH_EAST.longitude();
        if (!inside) {
            throw new IllegalArgumentException(
                    "%s lies at %s, %s: that is not in the Netherlands (latitude comes first)"
                            .formatted(digits, latitude, longitude));
        }
        postcodes.put(Integer.parseInt(digits), new Position(latitude, longitude));
    }
}
