package nl.rookstopregister.portfolio.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a length of time as people type it: 1:30, 1,5, 1.5 uur, 1u30, 2 uur, 90 min. A bare number is hours. */
final class TimeText {

    private static final int MINUTES = 60;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4})(?::|u|h|uur|hours?)([0-5]?\\d)(?::00|min|m)?");
    private static final Pattern HOURS = Pattern.compile("(\\d{0,4}(?:[.,]\\d{1,3})?)(?:u|h|uur|uren|hours?)?");
    private static final Pattern ONLY_MINUTES = Pattern.compile("(\\d{1,6})(?:m|min|minuten|minuut|minutes?)");

    private TimeText() {}

    /** In whole minutes; empty for what is no length of time. */
    static OptionalInt minutes(String text) {
        String tidy = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", "");
        Matcher minutes = ONLY_MINUTES.matcher(tidy);
        if (minutes.matches()) {
            return OptionalInt.of(Integer.parseInt(minutes.group(1)));
        }
        Matcher clock = CLOCK.matcher(tidy);
        if (clock.matches()) {
            return OptionalInt.of(Integer.parseInt(clock.group(1)) * MINUTES + Integer.parseInt(clock.group(2)));
        }
        Matcher hours = HOURS.matcher(tidy);
        return hours.matches() && hours.group(1).matches(".*\\d.*") ? rounded(hours.group(1)) : OptionalInt.empty();
    }

    /** A third of an hour is 20 minutes however many decimals are written. */
    private static OptionalInt rounded(String hours) {
        BigDecimal minutes = new BigDecimal(hours.replace(',', '.')).multiply(BigDecimal.valueOf(MINUTES));
        return OptionalInt.of(
                minutes.setScale(0, java.math.RoundingMode.HALF_UP).intValueExact());
    }
}
