package nl.rookstopregister.tables;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody probably meant who typed something that we do not know. */
public final class Likeness {

    private static final Pattern NOT_COMPARED = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /** One wrong letter in so many. */
    private static final int LETTERS_FOR_ONE_WRONG = 3;

    private Likeness() {}

    /** Without what does not matter: case, accents, spaces and marks. */
    public static String folded(String typed) {
        String plain = ACCENTS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD))
                .replaceAll("");
        return NOT_COMPARED.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The known word nearest to it, when at most one letter in three differs. */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        String folded = folded(typed);
        int atMost = Math.max(1, folded.length() / LETTERS_FOR_ONE_WRONG);
        return known.stream()
                .filter(word -> distance(folded, folded(word)) <= atMost)
                .min(Comparator.comparingInt((String word) -> distance(folded, folded(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters must be put in, left out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            before = now;
        }
        return before[other.length()];
    }
}
