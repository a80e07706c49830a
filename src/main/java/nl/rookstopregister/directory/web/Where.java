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

    /**
     * @param label as it is shown
     * @param place as it is asked: of a postcode the digits only
     * @param rough whether the postcode lies there only roughly
     */
    record Here(Position position, String label, String place, boolean rough) implements Where {

        boolean isPostcode() {
            return Character.isDigit(place.charAt(0));
        }
    }

    record WhichOne(List<String> labels) implements Where {}

    /** It begins as a postcode does, but is none. */
    record NoPostcode() implements Where {}

    record Nowhere(List<String> suggestions) implements Where {}

    static Where read(String typed, Places places) {
        if (typed.isEmpty()) {
            return new Anywhere();
        }
        if (Character.isDigit(typed.charAt(0))) {
            return postcode(typed, places);
        }
        return switch (places.find(typed)) {
            case Found(var place, var label) -> new Here(place.position(), label, label, false);
            case PlaceFinding.Several(var several) -> new WhichOne(labels(several));
            case PlaceFinding.Unknown(var suggestions) -> new Nowhere(labels(suggestions));
        };
    }

    private static Where postcode(String typed, Places places) {
        Matcher postcode = POSTCODE.matcher(typed);
        if (!postcode.matches()) {
            return new NoPostcode();
        }
        String digits = postcode.group(1);
        return places.postcode(Integer.parseInt(digits))
                .<Where>map(
                        point -> new Here(point.position(), digits + " (" + point.near() + ")", digits, point.rough()))
                .orElseGet(NoPostcode::new);
    }

    private static List<String> labels(List<Found> found) {
        return found.stream().map(Found::label).toList();
    }
}
