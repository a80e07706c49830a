package nl.rookstopregister.takeover.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.tables.Likeness;

/** Words that mean something, in Dutch and English, and what they mean. */
final class Codes<T> {

    private final Map<String, T> meanings = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();

    /** The first word is the one that is suggested. */
    Codes<T> with(T meaning, String... words) {
        for (String word : words) {
            meanings.put(Likeness.folded(word), meaning);
            shown.put(Likeness.folded(word), words[0]);
        }
        return this;
    }

    Optional<T> read(String typed) {
        return Optional.ofNullable(meanings.get(Likeness.folded(typed)));
    }

    /** The known word that is nearest to it, or all of them when nothing comes near. */
    String suggestion(String typed) {
        return Likeness.nearest(typed, meanings.keySet())
                .flatMap(word -> Optional.ofNullable(shown.get(word)))
                .orElseGet(() -> String.join(
                        ", ", Set.copyOf(shown.values()).stream().sorted().toList()));
    }

    Optional<String> nearest(String typed) {
        return Likeness.nearest(typed, meanings.keySet()).flatMap(word -> Optional.ofNullable(shown.get(word)));
    }
}
