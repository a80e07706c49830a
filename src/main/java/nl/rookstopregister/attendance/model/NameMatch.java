package nl.rookstopregister.attendance.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.rookstopregister.attendance.model.NameWords.Word;
import nl.rookstopregister.dossiers.PersonName;

/**
 * Whether a typed name may be that of a person: with or without prefixes, accents and second names, initials for given
 * names, family name first, one of the two names of who married, a slip of the hand. Another family name or another given
 * name is another person.
 */
public final class NameMatch {

    private static final int SHORTEST_SHORT_FORM = 3;

    private NameMatch() {}

    public static boolean fits(String typed, PersonName known) {
        List<Word> words = NameWords.of(typed);
        return Arrays.stream(known.family().split("\\s*[-\\u2010-\\u2015/]\\s*"))
                .map(NameWords::of)
                .filter(family -> !family.isEmpty())
                .anyMatch(family -> fits(words, family, known));
    }

    /** From the right: a family name usually comes last, and "Jan Jan" may be one. */
    private static boolean fits(List<Word> words, List<Word> family, PersonName known) {
        for (int from = words.size() - family.size(); from >= 0; from--) {
            List<Word> here = words.subList(from, from + family.size());
            if (same(here, family) && givenFits(others(words, here), known)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(List<Word> typed, List<Word> family) {
        for (int i = 0; i < family.size(); i++) {
            if (!Spelling.nearly(typed.get(i).text(), family.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** What is typed besides the family name and what hangs on it by a hyphen. */
    private static List<Word> others(List<Word> words, List<Word> family) {
        return words.stream()
                .filter(word -> family.stream().noneMatch(part -> part.compound() == word.compound()))
                .toList();
    }

    /** Nobody has to type a given name; who does, types the first one, in full or as an initial. */
    private static boolean givenFits(List<Word> typed, PersonName known) {
        List<Word> given = NameWords.of(known.given());
        List<Word> family = NameWords.of(known.family());
        List<Word> names = typed.stream()
                .filter(word -> word.isInitial()
                        || family.stream().noneMatch(part -> Spelling.nearly(word.text(), part.text()))
                        || given.stream().anyMatch(part -> part.text().equals(word.text())))
                .toList();
        if (names.isEmpty() || given.isEmpty()) {
            return true;
        }
        String first = names.getFirst().text();
        return sameGiven(first, given.getFirst().text())
                || Spelling.nearly(first, together(given))
                || Spelling.nearly(together(names), together(given))
                || names.stream()
                        .anyMatch(word -> !word.isInitial()
                                && Spelling.nearly(word.text(), given.getFirst().text()));
    }

    private static String together(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining());
    }

    private static boolean sameGiven(String typed, String known) {
        if (typed.length() == 1 || known.length() == 1) {
            return typed.charAt(0) == known.charAt(0);
        }
        return Spelling.nearly(typed, known) || isShortFor(typed, known) || isShortFor(known, typed);
    }

    private static boolean isShortFor(String shorter, String longer) {
        return shorter.length() >= SHORTEST_SHORT_FORM && longer.startsWith(shorter);
    }
}
