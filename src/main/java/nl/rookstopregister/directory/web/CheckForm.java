package nl.rookstopregister.directory.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.WrittenDay;
import org.jspecify.annotations.Nullable;

/** Whose registration somebody checks, on which day, and with what the register knew then. */
public record CheckForm(
        @Nullable String nummer,
        @Nullable String datum,
        @Nullable String bekend) {

    /** @param knownAt null for what is known now */
    record Question(String number, LocalDate day, @Nullable Instant knownAt) {}

    public String number() {
        return nummer == null ? "" : nummer.strip();
    }

    public String day() {
        return datum == null ? "" : datum.strip();
    }

    public String known() {
        return bekend == null ? "" : bekend.strip();
    }

    /** Whether the form was sent at all. */
    boolean sent() {
        return nummer != null;
    }

    FormAnswer<Question> read(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> asked = day().isEmpty() ? Optional.of(today) : WrittenDay.read(day());
        Optional<LocalDate> knownOn = known().isEmpty() ? Optional.of(today) : WrittenDay.read(known());
        FormErrors errors = FormErrors.none();
        if (number().isEmpty()) {
            errors = errors.and("nummer", "directory.check.number.missing");
        }
        if (asked.isEmpty()) {
            errors = errors.and("datum", "directory.check.day.unreadable");
        }
        if (knownOn.isEmpty()) {
            errors = errors.and("bekend", "directory.check.day.unreadable");
        } else if (knownOn.get().isAfter(today)) {
            errors = errors.and("bekend", "directory.check.known.future");
        }
        return errors.isEmpty()
                ? new FormAnswer.Valid<>(
                        new Question(number(), asked.orElseThrow(), moment(knownOn.orElseThrow(), clock)))
                : new FormAnswer.Invalid<>(errors);
    }

    /** A day is known whole: up to its last moment, or up to now. */
    private @Nullable Instant moment(LocalDate knownOn, Clock clock) {
        if (known().isEmpty() || knownOn.equals(LocalDate.now(clock))) {
            return null;
        }
        return knownOn.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusMillis(1);
    }
}
