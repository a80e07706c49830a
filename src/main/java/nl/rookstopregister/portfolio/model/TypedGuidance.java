package nl.rookstopregister.portfolio.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An entry as somebody typed it: in the form, on a telephone without a connection, or in a file. */
public record TypedGuidance(String first, String last, String intervention, String way, String clients, String time) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final int HOUR = 60;

    public TypedGuidance {
        first = first.strip();
        last = last.strip();
        intervention = intervention.strip();
        way = way.strip();
        clients = clients.strip();
        time = time.strip();
    }

    /** As the form shows again what was kept. */
    public static TypedGuidance of(Guidance guidance) {
        return new TypedGuidance(
                DAY.format(guidance.first()),
                guidance.onOneDay() ? "" : DAY.format(guidance.last()),
                guidance.intervention(),
                guidance.way().name(),
                Integer.toString(guidance.clients()),
                written(guidance.minutes()));
    }

    /** Empty but for the day, and as far as it is likely, what is the same as the last time. */
    public static TypedGuidance likely(LocalDate today, @Nullable Guidance last) {
        return last == null
                ? new TypedGuidance(DAY.format(today), "", "", "", "1", "")
                : new TypedGuidance(
                        DAY.format(today),
                        "",
                        last.intervention(),
                        last.way().name(),
                        Integer.toString(last.clients()),
                        "");
    }

    /** All of it once more, today. */
    public static TypedGuidance again(LocalDate today, Guidance last) {
        TypedGuidance same = of(last);
        return new TypedGuidance(DAY.format(today), "", same.intervention, same.way, same.clients, same.time);
    }

    /** Hours and minutes, as in 1:30. */
    public static String written(int minutes) {
        return String.format(Locale.ROOT, "%d:%02d", minutes / HOUR, minutes % HOUR);
    }
}
