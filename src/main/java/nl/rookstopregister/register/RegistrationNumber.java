package nl.rookstopregister.register;

import java.util.Optional;

/**
 * The number by which everybody calls a registration (registratienummer): six digits that count up and a check digit
 * after ISO 7064 MOD 11,10, given with the first admission and never reused.
 */
public record RegistrationNumber(String value) {

    public static final int FIRST = 100_000;
    public static final int LAST = 999_999;
    private static final int LENGTH = 7;
    private static final int SPOKEN_FIRST = 3;

    public RegistrationNumber {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not a registration number: " + value);
        }
    }

    public static RegistrationNumber ofSequence(int sequence) {
        if (sequence < FIRST || sequence > LAST) {
            throw new IllegalArgumentException("No registration number for " + sequence);
        }
        String digits = Integer.toString(sequence);
        return new RegistrationNumber(digits + CheckDigit.after(digits));
    }

    /** What somebody typed, with any spaces, dots and dashes; empty when a digit must be wrong. */
    public static Optional<RegistrationNumber> read(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0.\\-\\u2010-\\u2015]", "");
        return isWellFormed(digits) ? Optional.of(new RegistrationNumber(digits)) : Optional.empty();
    }

    /** Also what Spring MVC calls to read a path variable. */
    public static RegistrationNumber valueOf(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("Not a registration number: " + text));
    }

    private static boolean isWellFormed(String digits) {
        return digits.length() == LENGTH
                && digits.chars().allMatch(each -> each >= '0' && each <= '9')
                && digits.charAt(0) != '0'
                && CheckDigit.fits(digits);
    }

    /** As people read it out and as pages show it: "104 2317". */
    public String spoken() {
        return value.substring(0, SPOKEN_FIRST) + " " + value.substring(SPOKEN_FIRST);
    }

    @Override
    public String toString() {
        return value;
    }
}
