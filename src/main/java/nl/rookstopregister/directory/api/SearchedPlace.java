package nl.rookstopregister.directory.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.rookstopregister.places.PlaceFinding;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.places.Position;
import org.jspecify.annotations.Nullable;

/** The point around which was searched. */
@Schema(name = "SearchedPlace", description = "The point around which was searched.")
record SearchedPlace(
        @Schema(description = "The place or postcode as understood; absent for a point.", nullable = true) @Nullable String label,

        @Schema(description = "Latitude in degrees (WGS 84).", example = "52.0907")
        double latitude,

        @Schema(description = "Longitude in degrees (WGS 84).", example = "5.1214")
        double longitude,

        @Schema(description = "Whether this postcode is known only to a few kilometres.")
        boolean rough) {

    private static final double MOST_DEGREES_NORTH = 90;
    private static final double MOST_DEGREES_EAST = 180;
    private static final int DIGITS = 4;
    private static final Pattern LIKE_A_POSTCODE = Pattern.compile("([0-9]+)\\s*[A-Za-z]{0,2}");

    Position position() {
        return new Position(latitude, longitude);
    }

    /** Empty when no place was asked, or when it was not understood. */
    static Optional<SearchedPlace> read(Questions question, Places places) {
        boolean point = question.has("latitude") || question.has("longitude");
        if (point && question.has("near")) {
            question.wrong("near", "place.twice", "Give a place or a point, not both.");
        }
        return point ? point(question) : question.one("near").flatMap(typed -> place(typed, question, places));
    }

    private static Optional<SearchedPlace> point(Questions question) {
        Double latitude = question.number("latitude", -MOST_DEGREES_NORTH, MOST_DEGREES_NORTH);
        Double longitude = question.number("longitude", -MOST_DEGREES_EAST, MOST_DEGREES_EAST);
        for (String each : List.of("latitude", "longitude")) {
            if (!question.has(each)) {
                question.wrong(each, "point.incomplete", "A point has a latitude and a longitude.");
            }
        }
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new SearchedPlace(null, latitude, longitude, false));
    }

    private static Optional<SearchedPlace> place(String typed, Questions question, Places places) {
        Matcher postcode = LIKE_A_POSTCODE.matcher(typed);
        if (postcode.matches()) {
            return postcode(postcode.group(1), question, places);
        }
        return switch (places.find(typed)) {
            case PlaceFinding.Found(var place, var label) ->
                Optional.of(new SearchedPlace(
                        label, place.position().latitude(), place.position().longitude(), false));
            case PlaceFinding.Several(var several) -> {
                question.wrong(
                        "near", "place.ambiguous", "Several places are called so; give one of " + named(several));
                yield Optional.empty();
            }
            case PlaceFinding.Unknown(var much) -> {
                question.wrong(
                        "near",
                        "place.unknown",
                        much.isEmpty()
                                ? "No place in the Netherlands is known by this name; try a postcode."
                                : "No place is known by this name; perhaps " + named(much));
                yield Optional.empty();
            }
        };
    }

    private static Optional<SearchedPlace> postcode(String digits, Questions question, Places places) {
        if (digits.length() != DIGITS) {
            question.wrong(
                    "near", "postcode.format", "A postcode is four digits, with or without two letters: 3511 AB.");
            return Optional.empty();
        }
        Optional<SearchedPlace> found = places.postcode(Integer.parseInt(digits))
                .map(at -> new SearchedPlace(
                        "%d (%s)".formatted(at.digits(), at.near()),
                        at.position().latitude(),
                        at.position().longitude(),
                        at.rough()));
        if (found.isEmpty()) {
            question.wrong("near", "postcode.unknown", "There is no postcode " + digits + ".");
        }
        return found;
    }

    private static String named(List<PlaceFinding.Found> places) {
        return places.stream().map(PlaceFinding.Found::label).collect(Collectors.joining("; ", "", "."));
    }
}
