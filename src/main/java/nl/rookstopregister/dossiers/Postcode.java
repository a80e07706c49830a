package nl.rookstopregister.dossiers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Dutch postcode as it is written: four digits, a space and two letters. */
public record Postcode(String value) {

    // SA, SD and SS were never given out.
    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{3})\\s*((?!SA|SD|SS)[A-Z]{2})");

    /** Reads it with or without the space, in any case; empty when it is no postcode. */
    public static Optional<Postcode> read(String typed) {
        Matcher matcher = WRITTEN.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new Postcode(matcher.group(1) + " " + matcher.group(2)))
                : Optional.empty();
    }

    /** The four digits, which say the neighbourhood and no more. */
    public String digits() {
        return value.substring(0, 4);
    }

    @Override
    public String toString() {
        return value;
    }
}
