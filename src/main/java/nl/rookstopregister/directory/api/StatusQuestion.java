package nl.rookstopregister.directory.api;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.directory.api.Problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** The two moments in a question about a status: the day it is about, and what was known. */
sealed interface StatusQuestion {

    /** @param knownAt null for what is known now */
    record Understood(LocalDate date, @Nullable Instant knownAt) implements StatusQuestion {}

    record NotUnderstood(List<FieldProblem> errors) implements StatusQuestion {}

    static StatusQuestion read(@Nullable String date, @Nullable String knownAt, Clock clock) {
        List<FieldProblem> errors = new ArrayList<>();
        LocalDate day = LocalDate.now(clock);
        Instant known = null;
        try {
            day = date == null ? day : LocalDate.parse(date);
        } catch (DateTimeException _) {
            errors.add(new FieldProblem("query", "date", "date.format", "Write a day as 2026-11-21."));
        }
        try {
            known = knownAt == null ? null : OffsetDateTime.parse(knownAt).toInstant();
        } catch (DateTimeException _) {
            errors.add(new FieldProblem(
                    "query", "knownAt", "date-time.format", "Write a moment with its zone, as 2026-11-21T09:00:00Z."));
        }
        if (known != null && known.isAfter(clock.instant())) {
            errors.add(new FieldProblem(
                    "query", "knownAt", "date-time.future", "What will be known later is not known yet."));
        }
        return errors.isEmpty() ? new Understood(day, known) : new NotUnderstood(List.copyOf(errors));
    }
}
