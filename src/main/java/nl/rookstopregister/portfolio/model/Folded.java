package nl.rookstopregister.portfolio.model;

import java.text.Normalizer;
import java.util.Locale;

/** A word as it is compared: without capitals, accents, spaces and dashes. */
final class Folded {

    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\s_-]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
