package nl.rookstopregister.places;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places as they are at one moment: the shipped files, and the official postcodes where an operator loaded them.
 *
 * @param official by four digits; empty until they are loaded
 */
record Gazetteer(
        List<Place> all,
        List<Outline> outlines,
        PlaceNames names,
        NavigableMap<Integer, PostcodeArea> areas,
        Map<Integer, Position> official)
        implements Places {

    private static final Pattern POSTCODE = Pattern.compile("\\s*([1-9][0-9]{3})\\s?(?:[A-Za-z]{2})?\\s*");

    /** A place further than this from its postcode is another place of that name, or a mistake in the address. */
    private static final double SAME_NEIGHBOURHOOD_KM = 12;

    static Gazetteer shipped() {
        List<Place> places = ShippedPlaces.places();
        NavigableMap<Integer, PostcodeArea> areas = new TreeMap<>();
        ShippedPlaces.postcodeAreas().forEach(area -> areas.put(area.from(), area));
        return new Gazetteer(places, ShippedPlaces.outlines(), new PlaceNames(places), areas, Map.of());
    }

    Gazetteer with(Map<Integer, Position> postcodes) {
        return new Gazetteer(all, outlines, names, areas, Map.copyOf(postcodes));
    }

    @Override
    public List<PostcodeArea> postcodeAreas() {
        return List.copyOf(areas.values());
    }

    @Override
    public PlaceFinding find(String typed) {
        return names.find(typed);
    }

    @Override
    public List<PlaceFinding.Found> suggest(String letters, int atMost) {
        return names.beginningWith(letters, atMost);
    }

    @Override
    public Optional<PostcodePoint> postcode(int digits) {
        Map.Entry<Integer, PostcodeArea> entry = areas.floorEntry(digits);
        if (entry == null || !entry.getValue().contains(digits)) {
            return Optional.empty();
        }
        PostcodeArea area = entry.getValue();
        Position exact = official.get(digits);
        return Optional.of(
                new PostcodePoint(digits, exact == null ? area.position() : exact, area.place(), exact == null));
    }

    @Override
    public Optional<Position> locate(String postcode, String place) {
        Matcher matcher = POSTCODE.matcher(postcode);
        Optional<PostcodePoint> point =
                matcher.matches() ? postcode(Integer.parseInt(matcher.group(1))) : Optional.empty();
        if (point.isEmpty()) {
            return names.find(place) instanceof PlaceFinding.Found(var found, var _)
                    ? Optional.of(found.position())
                    : Optional.empty();
        }
        Position rough = point.get().position();
        return Optional.of(point.get().rough() ? nearest(place, rough).orElse(rough) : rough);
    }

    /** A village that the rough table does not know by its own postcode is placed by its name. */
    private Optional<Position> nearest(String place, Position rough) {
        List<Place> candidates = switch (names.find(place)) {
            case PlaceFinding.Found found -> List.of(found.place());
            case PlaceFinding.Several several ->
                several.places().stream().map(PlaceFinding.Found::place).toList();
            case PlaceFinding.Unknown unknown -> List.of();
        };
        // A town's own point says less than the part of town that the postcode stands for.
        return candidates.stream()
                .filter(each -> each.people() < 40_000)
                .map(Place::position)
                .filter(position -> position.kilometresTo(rough) < SAME_NEIGHBOURHOOD_KM)
                .min(Comparator.comparingDouble(position -> position.kilometresTo(rough)));
    }
}
