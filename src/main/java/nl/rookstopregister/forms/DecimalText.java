package nl.rookstopregister.forms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with at most two decimals as people type it, with a comma or a point. */
final class DecimalText {

    private static final int HUNDRED = 100;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})(?:[,.](\\d{1,2}|-))?");

    private DecimalText() {}

    static Optional<Long> hundredths(String typed) {
        Matcher written = WRITTEN.matcher(typed.replaceAll("[\\s€]", ""));
        if (!written.matches()) {
            return Optional.empty();
        }
        String decimals = written.group(2) == null || written.group(2).equals("-") ? "0" : written.group(2);
        long parts = Long.parseLong(decimals) * (decimals.length() == 1 ? 10 : 1);
        return Optional.of(Long.parseLong(written.group(1)) * HUNDRED + parts);
    }
}
