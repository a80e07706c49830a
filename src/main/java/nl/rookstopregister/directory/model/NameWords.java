package nl.rookstopregister.directory.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.PersonName;
import org.jspecify.annotations.Nullable;

/** The words of a name, without accents and capitals, as a search compares them. */
public record NameWords(List<String> words) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters that are not an accent on another letter. */
    private static final Map<String, String> PLAIN =
            Map.of("ø", "o", "æ", "ae", "œ", "oe", "ß", "ss", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private static final Map<String, List<String>> ABBREVIATED =
            Map.of("vd", List.of("v", "d"), "vdr", List.of("v", "d"), "vh", List.of("v", "h"));

    /** What somebody typed: "v.d. Berg" and "vd Berg" begin the words of "van den Berg". */
    public static NameWords typed(String text) {
        return new NameWords(split(text)
                .flatMap(word -> ABBREVIATED.getOrDefault(word, List.of(word)).stream())
                .toList());
    }

    /**
     * All by which a name may be found: each word, with ij and y as each other's spelling, and what some write as one
     * word ("Vandenberg", "Jansendevries").
     */
    static NameWords of(PersonName name) {
        Set<String> all = new LinkedHashSet<>();
        split(name.full()).forEach(all::add);
        all.add(glued(name.family()));
        all.add(glued(name.prefix() + " " + name.family()));
        all.remove("");
        List<String> spelled = List.copyOf(all);
        spelled.forEach(word -> all.add(word.replace("ij", "y")));
        spelled.forEach(word -> all.add(word.replace("y", "ij")));
        return new NameWords(List.copyOf(all));
    }

    static String glued(String text) {
        return String.join("", split(text).toList());
    }

    static String spaced(String text) {
        return String.join(" ", split(text).toList());
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(BETWEEN.split(folded(text))).filter(word -> !word.isEmpty());
    }

    private static String folded(String text) {
        String folded = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }

    /** As the worst of the typed words fits, each compared with every word of the name; null when one does not fit. */
    public @Nullable NameFit fit(NameWords typed) {
        NameFit worst = NameFit.EXACT;
        for (String word : typed.words) {
            NameFit best = best(word);
            if (best == null) {
                return null;
            }
            worst = best.compareTo(worst) > 0 ? best : worst;
        }
        return worst;
    }

    private @Nullable NameFit best(String typed) {
        NameFit best = null;
        for (String word : words) {
            NameFit fit = TypingErrors.fit(typed, word);
            if (fit != null && (best == null || fit.compareTo(best) < 0)) {
                best = fit;
            }
        }
        return best;
    }
}
