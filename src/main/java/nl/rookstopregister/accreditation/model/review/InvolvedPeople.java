package nl.rookstopregister.accreditation.model.review;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Everybody who has a part in what is judged, by name or mail address, however it was typed. */
public final class InvolvedPeople {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NEITHER_LETTER_NOR_SIGN = Pattern.compile("[^\\p{L}\\p{N}@.+_-]+");

    private final Set<String> people;

    public InvolvedPeople(List<String> namesAndMails) {
        this.people = namesAndMails.stream()
                .map(InvolvedPeople::plain)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    public boolean include(String name, String mail) {
        return people.contains(plain(name)) || people.contains(plain(mail));
    }

    private static String plain(String text) {
        String withoutAside = ASIDE.matcher(text).replaceAll(" ");
        String letters = ACCENTS.matcher(Normalizer.normalize(withoutAside, Normalizer.Form.NFD))
                .replaceAll("");
        return NEITHER_LETTER_NOR_SIGN
                .matcher(letters.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
