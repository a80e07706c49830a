package nl.rookstopregister.directory.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rookstopregister.places.PlaceFinding;
import nl.rookstopregister.places.PlaceFinding.Found;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.places.Position;

/** Where somebody searches, as understood from what they typed. */
sealed interface Where {

    Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3})(?:\\s*[A-Za-z]{2})?");

    /** Nothing was typed. */
    record Anywhere() implements Where {}

    /** @param rough whether the postcode lies there only roughly */
    record Here(Position position, String label, boolean rough) implements Where {}

    record WhichOne(List<String> labels) implements Where {}

    record Nowhere(List<String> suggestions) implements Where {}

    static Where read(String typed, Places places) {
        if (typed.isEmpty()) {
            return new Anywhere();
        }
        Matcher postcode = POSTCODE.matcher(typed);
        if (postcode.matches()) {
            return places.postcode(Integer.parseInt(postcode.group(1)))
                    .<Where>map(point -> new Here(
                            point.position(), "%d (%s)".formatted(point.digits(), point.near()), point.rough()))
                    .orElseGet(() -> new Nowhere(List.of()));
        }
        return switch (places.find(typed)) {
            case Found(var place, var label) -> new Here(place.position(), label, false);
            case PlaceFinding.Several(var several) -> new WhichOne(labels(several));
            case PlaceFinding.Unknown(var suggestions) -> new Nowhere(labels(suggestions));
        };
    }

    private static List<String> labels(List<Found> found) {
        return found.stream().map(Found::label).toList();
    }
}
