package nl.rookstopregister.places;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.places.PlaceFinding.Found;
import nl.rookstopregister.places.PlaceFinding.Several;
import nl.rookstopregister.places.PlaceFinding.Unknown;

/** Finds places by what people type. */
final class PlaceNames {

    private static final int SUGGESTIONS = 5;
    private static final int LETTERS_PER_SLIP = 4;

    private final Map<FoldedName, Set<Found>> byName = new HashMap<>();
    private final NavigableMap<String, Set<Found>> inAlphabet = new TreeMap<>();

    PlaceNames(List<Place> places) {
        Map<String, List<Place>> namesakes = places.stream().collect(Collectors.groupingBy(Place::name));
        namesakes.values().forEach(sharing -> sharing.forEach(place -> add(place, label(place, sharing))));
    }

    /** As short as tells it apart from its namesakes. */
    private static String label(Place place, List<Place> namesakes) {
        if (namesakes.size() == 1) {
            return place.name();
        }
        boolean aloneInProvince = namesakes.stream()
                        .filter(each -> each.province() == place.province())
                        .count()
                == 1;
        String where = aloneInProvince || place.municipality().isEmpty()
                ? place.province().label()
                : place.municipality() + ", " + place.province().label();
        return "%s (%s)".formatted(place.name(), where);
    }

    private void add(Place place, String label) {
        Found found = new Found(place, label);
        Stream.of(place.name(), label, place.name() + " " + place.province().label())
                .forEach(name -> names(name).add(found));
        // A place of its own name goes before somebody else's other name.
        place.aliases().forEach(alias -> names(alias).add(found));
    }

    private Set<Found> names(String name) {
        FoldedName folded = FoldedName.of(name);
        Set<Found> names = byName.computeIfAbsent(folded, _ -> new LinkedHashSet<>());
        inAlphabet.put(folded.letters(), names);
        return names;
    }

    List<Found> beginningWith(String typed, int atMost) {
        String letters = FoldedName.of(typed).letters();
        if (letters.isEmpty()) {
            return List.of();
        }
        return inAlphabet.subMap(letters, letters + Character.MAX_VALUE).values().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted(Comparator.comparingInt((Found found) -> -found.place().people())
                        .thenComparing(Found::label))
                .limit(atMost)
                .toList();
    }

    PlaceFinding find(String typed) {
        FoldedName name = FoldedName.of(typed);
        List<Found> found = byName.getOrDefault(name, Set.of()).stream()
                .sorted(Comparator.comparingInt((Found each) -> -each.place().people()))
                .toList();
        return switch (found.size()) {
            case 0 -> new Unknown(name.letters().isEmpty() ? List.of() : suggestions(name));
            case 1 -> found.getFirst();
            default -> new Several(found);
        };
    }

    private record Likeness(int difference, Found found) {}

    private List<Found> suggestions(FoldedName typed) {
        int limit = Math.max(1, typed.letters().length() / LETTERS_PER_SLIP);
        return byName.entrySet().stream()
                .map(entry -> Map.entry(likeness(typed, entry.getKey(), limit), entry.getValue()))
                .filter(entry -> entry.getKey() <= limit)
                .flatMap(entry -> entry.getValue().stream().map(found -> new Likeness(entry.getKey(), found)))
                .sorted(Comparator.comparingInt(Likeness::difference)
                        .thenComparingInt(like -> -like.found().place().people())
                        .thenComparing(like -> like.found().label()))
                .map(Likeness::found)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    /** The beginning of a name is as good as one slip. */
    private static int likeness(FoldedName typed, FoldedName name, int limit) {
        if (typed.letters().length() >= LETTERS_PER_SLIP - 1 && name.letters().startsWith(typed.letters())) {
            return 1;
        }
        return typed.differenceFrom(name, limit);
    }
}
