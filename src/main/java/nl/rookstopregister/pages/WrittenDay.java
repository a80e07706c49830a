package nl.rookstopregister.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.shared.Language;

/** Reads a day as people type it: 21-11-2026, 21/11/2026, 21 november 2026 or 2026-11-21. Never the American order. */
public final class WrittenDay {

    private static final List<DateTimeFormatter> WAYS = Stream.concat(
                    Stream.of("d-M-uuuu", "d/M/uuuu", "d.M.uuuu", "d M uuuu", "uuuu-M-d")
                            .map(pattern -> formatter(pattern, Locale.ROOT)),
                    Stream.of(Language.values())
                            .flatMap(language -> Stream.of("d MMMM uuuu", "d MMM uuuu")
                                    .map(pattern -> formatter(pattern, language.locale()))))
            .toList();

    private WrittenDay() {}

    /** Empty when the text is no day, as 31-4-2026 is none. */
    public static Optional<LocalDate> read(String text) {
        String tidy = text.strip().replaceAll("\\s+", " ");
        return WAYS.stream().flatMap(way -> parse(tidy, way).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(text, way));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
