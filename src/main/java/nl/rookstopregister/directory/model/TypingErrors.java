package nl.rookstopregister.directory.model;

import org.jspecify.annotations.Nullable;

/**
 * How many letters of a word may be wrong, missing, too many or swapped with their neighbour: none in a short word, one
 * from four letters on, two from eight. The first letter is always right: people seldom mistype it.
 */
public final class TypingErrors {

    private static final int ONE_FROM = 4;
    private static final int TWO_FROM = 8;

    private TypingErrors() {}

    public static int allowed(String typed) {
        if (typed.length() < ONE_FROM) {
            return 0;
        }
        return typed.length() < TWO_FROM ? 1 : 2;
    }

    /** Null when the word is another. */
    static @Nullable NameFit fit(String typed, String word) {
        if (word.startsWith(typed)) {
            return word.length() == typed.length() ? NameFit.EXACT : NameFit.BEGINS;
        }
        int allowed = allowed(typed);
        boolean nearly = allowed > 0
                && word.charAt(0) == typed.charAt(0)
                && Math.abs(word.length() - typed.length()) <= allowed
                && between(typed, word) <= allowed;
        return nearly ? NameFit.NEARLY : null;
    }

    /** Damerau's distance in its simple form: a swapped pair counts once and is not touched again. */
    static int between(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            current[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] reused = beforeLast;
            beforeLast = last;
            last = current;
            current = reused;
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                boolean same = one.charAt(row - 1) == other.charAt(column - 1);
                int cheapest =
                        Math.min(Math.min(last[column], current[column - 1]) + 1, last[column - 1] + (same ? 0 : 1));
                boolean swapped = row > 1
                        && column > 1
                        && one.charAt(row - 1) == other.charAt(column - 2)
                        && one.charAt(row - 2) == other.charAt(column - 1);
                current[column] = swapped ? Math.min(cheapest, beforeLast[column - 2] + 1) : cheapest;
            }
        }
        return current[other.length()];
    }
}
