package nl.rookstopregister.directory.web;

import java.util.Arrays;
import java.util.Optional;

/** How far around a place somebody searches. */
enum Distance {
    KM_5("5", 5),
    KM_10("10", 10),
    KM_25("25", 25),
    KM_50("50", 50),
    ANY("alles", Double.POSITIVE_INFINITY);

    static final Distance USUAL = KM_10;

    private final String value;
    private final double kilometres;

    Distance(String value, double kilometres) {
        this.value = value;
        this.kilometres = kilometres;
    }

    /** As it stands in the address. */
    String value() {
        return value;
    }

    double kilometres() {
        return kilometres;
    }

    String key() {
        return "directory.search.within." + value;
    }

    /** The smallest one within which something that far away is found. */
    static Distance reaching(double kilometres) {
        return Arrays.stream(values())
                .filter(each -> each.kilometres >= kilometres)
                .findFirst()
                .orElse(ANY);
    }

    /** Empty for a distance that cannot be chosen. */
    static Optional<Distance> read(String text) {
        return Arrays.stream(values()).filter(each -> each.value.equals(text)).findFirst();
    }
}
