package nl.rookstopregister.training.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rookstopregister.places.PlaceFinding;
import nl.rookstopregister.places.PlaceFinding.Found;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.places.Position;

/** Around where somebody looks for a session, as understood from what they typed. */
sealed interface Surroundings {

    Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3})(?:\\s*[A-Za-z]{2})?");

    /** Nothing was typed. */
    record WholeCountry() implements Surroundings {}

    record Around(Position position, String label) implements Surroundings {}

    /** @param labels names that find one place each; none when nothing is like it */
    record NotOne(List<String> labels) implements Surroundings {}

    static Surroundings read(String typed, Places places) {
        if (typed.isEmpty()) {
            return new WholeCountry();
        }
        Matcher postcode = POSTCODE.matcher(typed);
        if (postcode.matches()) {
            return places.postcode(Integer.parseInt(postcode.group(1)))
                    .<Surroundings>map(
                            point -> new Around(point.position(), "%d (%s)".formatted(point.digits(), point.near())))
                    .orElseGet(() -> new NotOne(List.of()));
        }
        return switch (places.find(typed)) {
            case Found(var place, var label) -> new Around(place.position(), label);
            case PlaceFinding.Several(var several) -> new NotOne(labels(several));
            case PlaceFinding.Unknown(var suggestions) -> new NotOne(labels(suggestions));
        };
    }

    private static List<String> labels(List<Found> found) {
        return found.stream().map(Found::label).toList();
    }
}
