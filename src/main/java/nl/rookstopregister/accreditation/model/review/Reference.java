package nl.rookstopregister.accreditation.model.review;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.rookstopregister.accreditation.RequestNumber;

/** By what a list calls what was granted first: readable in an address, and given once because the number of the request is in it. */
public final class Reference {

    private static final int LONGEST = 40;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    private Reference() {}

    public static String of(String title, RequestNumber number) {
        String plain = ACCENTS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = OTHER_SIGNS.matcher(plain).replaceAll("-");
        String shortened = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        String readable = ENDS.matcher(shortened).replaceAll("");
        String digits = number.toString().substring("AC-".length());
        return readable.isEmpty() ? digits : readable + "-" + digits;
    }
}
