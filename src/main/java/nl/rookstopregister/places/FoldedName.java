package nl.rookstopregister.places;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is compared: without accents, capitals, hyphens and apostrophes, so that people may type as they like. */
record FoldedName(String letters) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTER = Pattern.compile("[^a-z0-9]+");

    static FoldedName of(String text) {
        String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("’", "");
        return new FoldedName(NOT_LETTER.matcher(plain).replaceAll(" ").strip());
    }

    /** How many letters differ, counted as insertions, deletions, replacements and swaps; more than the limit is one more. */
    int differenceFrom(FoldedName other, int limit) {
        int[] before = new int[0];
        int[] last = row(other.letters.length());
        for (int i = 1; i <= letters.length(); i++) {
            int[] current = new int[last.length];
            current[0] = i;
            int best = i;
            for (int j = 1; j < current.length; j++) {
                current[j] = Math.min(Math.min(last[j], current[j - 1]) + 1, last[j - 1] + cost(i, other, j));
                if (swapped(i, other, j)) {
                    current[j] = Math.min(current[j], before[j - 2] + 1);
                }
                best = Math.min(best, current[j]);
            }
            if (best > limit) {
                return limit + 1;
            }
            before = last;
            last = current;
        }
        return last[last.length - 1];
    }

    private static int[] row(int length) {
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }

    private int cost(int i, FoldedName other, int j) {
        return letters.charAt(i - 1) == other.letters.charAt(j - 1) ? 0 : 1;
    }

    private boolean swapped(int i, FoldedName other, int j) {
        return i > 1
                && j > 1
                && letters.charAt(i - 1) == other.letters.charAt(j - 2)
                && letters.charAt(i - 2) == other.letters.charAt(j - 1);
    }
}
