package nl.rookstopregister.accreditation;

import java.util.regex.Pattern;

/** The number by which people call a request (aanvraagnummer), such as {@code AC-2026-0007}. */
public record RequestNumber(String value) {

    private static final Pattern FORM = Pattern.compile("AC-\\d{4}-\\d{4,}");

    public RequestNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the number of a request: " + value);
        }
    }

    public static RequestNumber of(int year, long sequence) {
        return new RequestNumber("AC-%d-%04d".formatted(year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
