package nl.rookstopregister.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.rookstopregister.directory.snapshot.Snapshot;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What somebody may be typing where a coach is searched: places and postcodes first, then coaches by name. */
@RestController
class SuggestionsController {

    private static final int PLACES = 5;
    private static final int COACHES = 5;
    private static final int FEWEST_LETTERS = 2;
    private static final int LONGEST = 100;
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}(\\s*[A-Za-z]{0,2})");

    private final Snapshot snapshot;
    private final Places places;
    private final Words words;
    private final Clock clock;

    SuggestionsController(Snapshot snapshot, Places places, Words words, Clock clock) {
        this.snapshot = snapshot;
        this.places = places;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A line of the list below the field.
     *
     * @param text what the field holds when it is chosen
     * @param about what tells it from others
     * @param address where choosing it leads; without one it is only filled in
     */
    record Line(String text, String about, @Nullable String address) {}

    @GetMapping("/coaches/suggesties")
    List<Line> suggestions(@RequestParam(defaultValue = "") String letters, Language language) {
        String typed = letters.strip();
        if (typed.length() < FEWEST_LETTERS || typed.length() > LONGEST) {
            return List.of();
        }
        if (Character.isDigit(typed.charAt(0))) {
            return postcode(typed).toList();
        }
        return Stream.concat(placesCalled(typed, language), coachesCalled(typed, language))
                .toList();
    }

    private Stream<Line> postcode(String typed) {
        return POSTCODE.matcher(typed).matches()
                ? places.postcode(Integer.parseInt(typed.substring(0, 4))).stream()
                        .map(point -> new Line(String.valueOf(point.digits()), point.near(), null))
                : Stream.empty();
    }

    private Stream<Line> placesCalled(String typed, Language language) {
        return places.suggest(typed, PLACES).stream()
                .map(found -> new Line(found.label(), words.text(language, "directory.suggest.place"), null));
    }

    private Stream<Line> coachesCalled(String typed, Language language) {
        return snapshot.directory().suggest(typed, COACHES, LocalDate.now(clock)).stream()
                .map(coach -> new Line(
                        coach.name(),
                        coach.place().isEmpty()
                                ? words.text(language, "directory.suggest.coach")
                                : words.text(language, "directory.suggest.coach-in", coach.place()),
                        "/coaches/" + coach.number()));
    }
}
