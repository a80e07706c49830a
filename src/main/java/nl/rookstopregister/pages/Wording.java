package nl.rookstopregister.pages;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.Language;

/** How days, moments, numbers and money are written out in one language. */
public record Wording(Language language) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** A list of coaches holds dozens of days and numbers: what writes them is made once. */
    private static final Map<Language, DateTimeFormatter> DAYS =
            each(language -> DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()));

    private static final Map<Language, NumberFormat> NUMBERS = each(language -> {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return format;
    });

    private static <T> Map<Language, T> each(Function<Language, T> writer) {
        return Arrays.stream(Language.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), writer));
    }

    /** 21 november 2026. */
    public String day(LocalDate day) {
        return Objects.requireNonNull(DAYS.get(language)).format(day);
    }

    /** 21 november 2026 om 14.05 uur. */
    public String moment(Instant moment) {
        String pattern = switch (language) {
            case NL -> "d MMMM uuuu 'om' H.mm 'uur'";
            case EN -> "d MMMM uuuu 'at' H:mm";
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale())
                .withZone(ZONE)
                .format(moment);
    }

    /** 21 november 2026 tot en met 20 november 2031: people count the last day in. */
    public String period(Days days) {
        String through = switch (language) {
            case NL -> " tot en met ";
            case EN -> " through ";
        };
        return day(days.from()) + through + day(days.until().minusDays(1));
    }

    /** 1.982 or 0,8: at most one digit behind the comma. */
    public String number(Number number) {
        // A number format is not for two threads at once.
        NumberFormat format =
                (NumberFormat) Objects.requireNonNull(NUMBERS.get(language)).clone();
        return format.format(number);
    }

    /** € 60 or € 12,50. */
    public String money(long cents) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        int digits = cents % 100 == 0 ? 0 : 2;
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        String space = switch (language) {
            case NL -> "\u00a0";
            case EN -> "";
        };
        return "€" + space + format.format(BigDecimal.valueOf(cents, 2));
    }

    /** A value inside a sentence. */
    String write(Object value) {
        return switch (value) {
            case LocalDate day -> day(day);
            case Instant moment -> moment(moment);
            case Days days -> period(days);
            case Number number -> number(number);
            default -> value.toString();
        };
    }
}
