package nl.rookstopregister.directory.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.register.StatusOnDay;
import org.jspecify.annotations.Nullable;

/** What the register says about one registration on one day. */
@Schema(name = "Status", description = "What the register says about one registration on one day.")
record StatusAnswer(
        @Schema(
                description = "Registration number: seven digits, the last one a check digit (ISO 7064 MOD 11,10).",
                example = "1000005")
        String number,

        @Schema(
                description = "The day the answer is about: a calendar day in Europe/Amsterdam.",
                example = "2026-11-21")
        LocalDate date,

        @Schema(
                description = "The moment up to which decisions are taken into account.",
                example = "2026-11-21T09:00:00Z")
        Instant knownAt,

        PublicStatus status,

        @Schema(description = "Whether the coach was definitively registered that day: the same as status REGISTERED.")
        boolean registered,

        @Schema(
                description = "First day of the period around the date. Absent when NOT_REGISTERED.",
                example = "2024-05-01",
                nullable = true)
        @Nullable LocalDate firstDay,

        @Schema(
                description =
                        "Last day of that period, counted in; when SUSPENDED the last day of the term, unless the suspension is lifted before. Absent when NOT_REGISTERED.",
                example = "2029-04-30",
                nullable = true)
        @Nullable LocalDate lastDay,

        @Schema(description = "Annotations that held that day: EXTRA_PREGNANCY, EXTRA_PSYCHIATRY.")
        List<String> annotations) {

    static StatusAnswer of(StatusOnDay said) {
        PublicStatus status = PublicStatus.of(said.state());
        boolean inRegister = status != PublicStatus.NOT_REGISTERED;
        return new StatusAnswer(
                said.number().value(),
                said.day(),
                said.asKnownAt(),
                status,
                status == PublicStatus.REGISTERED,
                inRegister ? said.since() : null,
                inRegister ? said.lastDay() : null,
                inRegister
                        ? said.annotations().stream().map(Enum::name).sorted().toList()
                        : List.of());
    }
}
