package nl.rookstopregister.attendance.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a name that tell people apart: small letters without accents, no prefixes or titles, initials one by one. */
final class NameWords {

    private static final Set<String> PREFIXES = Set.of(
            "van", "vd", "de", "den", "der", "het", "ten", "ter", "te", "in", "op", "aan", "bij", "uit", "onder",
            "over", "voor", "la", "le", "les", "du", "des", "von", "zu", "zur", "el", "al", "da", "dos", "di");
    private static final Set<String> TITLES = Set.of(
            "mevr", "mevrouw", "mw", "dhr", "heer", "meneer", "dr", "drs", "ir", "ing", "mr", "prof", "bsc", "msc",
            "phd");

    /**
     * @param compound which words are written together with a hyphen: those with the same number
     */
    record Word(String text, int compound) {

        boolean isInitial() {
            return text.length() == 1;
        }
    }

    private NameWords() {}

    static List<Word> of(String name) {
        List<Word> words = new ArrayList<>();
        int compound = 0;
        for (String together : plain(name).split("[\\s,;/]+")) {
            for (String part : together.split("-")) {
                boolean initials = part.matches("(?:\\p{L}\\.)+\\p{L}?");
                for (String word : part.split(initials ? "\\." : "[^\\p{L}]+")) {
                    if (!word.isEmpty() && (initials || !PREFIXES.contains(word) && !TITLES.contains(word))) {
                        words.add(new Word(word, compound));
                    }
                }
            }
            compound++;
        }
        return List.copyOf(words);
    }

    private static String plain(String name) {
        String apart = Normalizer.normalize(letters(name), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s*[-\\u2010-\\u2015]\\s*", "-")
                .replaceAll("(?<!\\p{L})'[ts]\\b", " ")
                // "v.d. Berg", "v/d Berg" and "J. v. Dijk" are no initials.
                .replaceAll("\\bv\\s*[./]?\\s*d\\b\\.?", " vd ")
                .replaceAll("(?<=\\p{L}[. ]{1,2})v\\.?\\s+(?=\\p{L}{2})", " van ");
        // A prefix inside a double name ("Jansen-de Vries") would take it apart.
        String before = "";
        while (!before.equals(apart)) {
            before = apart;
            apart = apart.replaceAll("-(?:" + String.join("|", PREFIXES) + ")\\s+", "-");
        }
        return apart;
    }

    /** Letters that no accent can be taken off. */
    private static String letters(String name) {
        return name.replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("đ", "d")
                .replace("ı", "i")
                .replace("ĳ", "ij")
                .replace("Ĳ", "IJ")
                .replace('’', '\'')
                .replace('`', '\'');
    }
}
