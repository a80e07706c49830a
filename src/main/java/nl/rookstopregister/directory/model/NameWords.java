package nl.rookstopregister.directory.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a name, without accents and capitals, as a search compares them. */
record NameWords(List<String> words) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static NameWords of(String text) {
        String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new NameWords(Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Every typed word begins a word of the name, in any order. */
    boolean startWith(NameWords typed) {
        for (String begin : typed.words) {
            if (!anyBeginsWith(begin)) {
                return false;
            }
        }
        return true;
    }

    private boolean anyBeginsWith(String begin) {
        for (String word : words) {
            if (word.startsWith(begin)) {
                return true;
            }
        }
        return false;
    }
}
