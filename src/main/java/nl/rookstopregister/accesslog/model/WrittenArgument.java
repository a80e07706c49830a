package nl.rookstopregister.accesslog.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** An argument of a log line as it is kept: with its kind, so that years later it is still written out in any language. */
public final class WrittenArgument {

    private WrittenArgument() {}

    public static String write(Object argument) {
        return switch (argument) {
            case LocalDate day -> "day:" + day;
            case Instant moment -> "moment:" + moment;
            case Number number -> "number:" + number;
            default -> "text:" + argument;
        };
    }

    public static Object read(String written) {
        int colon = written.indexOf(':');
        String value = written.substring(colon + 1);
        return switch (written.substring(0, colon)) {
            case "day" -> LocalDate.parse(value);
            case "moment" -> Instant.parse(value);
            case "number" -> new BigDecimal(value);
            default -> value;
        };
    }
}
