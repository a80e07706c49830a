package nl.rookstopregister.directory.api;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.rookstopregister.directory.api.Problem.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The two moments in a question about a status: the day it is about, and what was known. */
sealed interface StatusQuestion {

    List<String> PARAMETERS = List.of("date", "knownAt");

    /** @param knownAt null for what is known now */
    record Understood(LocalDate date, @Nullable Instant knownAt) implements StatusQuestion {}

    record NotUnderstood(List<FieldProblem> errors) implements StatusQuestion {}

    static StatusQuestion read(MultiValueMap<String, String> asked, Clock clock) {
        Questions question = new Questions(asked, PARAMETERS);
        Optional<LocalDate> day = read(question, "date", LocalDate::parse, "date.format", "Write a day as 2026-11-21.");
        Optional<Instant> known = read(
                question,
                "knownAt",
                text -> OffsetDateTime.parse(text).toInstant(),
                "date-time.format",
                "Write a moment with its zone, as 2026-11-21T09:00:00Z.");
        if (known.filter(moment -> moment.isAfter(clock.instant())).isPresent()) {
            question.wrong("knownAt", "date-time.future", "What will be known later is not known yet.");
        }
        return question.errors().isEmpty()
                ? new Understood(day.orElseGet(() -> LocalDate.now(clock)), known.orElse(null))
                : new NotUnderstood(question.errors());
    }

    private static <T> Optional<T> read(
            Questions question, String parameter, Function<String, T> reader, String code, String whatToDo) {
        Optional<String> typed = question.one(parameter);
        try {
            return typed.map(reader);
        } catch (DateTimeException _) {
            question.wrong(parameter, code, whatToDo);
            return Optional.empty();
        }
    }
}
