package nl.rookstopregister.directory.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.rookstopregister.directory.api.Problem.FieldProblem;
import nl.rookstopregister.directory.api.Problem.Kind;
import nl.rookstopregister.directory.snapshot.OldNumbers;
import nl.rookstopregister.directory.snapshot.Snapshot;
import nl.rookstopregister.directory.snapshot.Statuses;
import nl.rookstopregister.register.NumberLookup.Found;
import nl.rookstopregister.register.NumberLookup.TypingError;
import nl.rookstopregister.register.NumberLookup.Unknown;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.settings.RegisterSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Registrations for the software of others. */
@RestController
@RequestMapping(
        path = "/api/v1/registrations",
        produces = {"application/json", "application/problem+json"})
@Tag(name = "Registrations", description = "Who is registered, and who was on a day.")
class RegistrationsApi {

    private static final String NUMBER = "Registration number; spaces, dots and dashes are ignored.";

    private final Statuses statuses;
    private final Snapshot snapshot;
    private final OldNumbers oldNumbers;
    private final RegisterSettings settings;
    private final Clock clock;

    RegistrationsApi(
            Statuses statuses, Snapshot snapshot, OldNumbers oldNumbers, RegisterSettings settings, Clock clock) {
        this.statuses = statuses;
        this.snapshot = snapshot;
        this.oldNumbers = oldNumbers;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/{number}/status")
    @Operation(
            operationId = "getStatus",
            summary = "Status on a date",
            description =
                    "Whether a coach was registered on a day, optionally with what the register knew at an earlier moment.")
    @ApiResponse(
            responseCode = "200",
            description = "What the register says.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StatusAnswer.class)))
    @ApiResponse(
            responseCode = "308",
            description = "A number of the previous register; the address says the number that it has now.",
            headers =
                    @Header(
                            name = "Location",
                            description = "The same question about the new number.",
                            schema = @Schema(type = "string", format = "uri-reference")),
            content = @Content)
    @ApiResponse(
            responseCode = "400",
            description =
                    "The number has a typing error (mistyped-number), or a part of the question is unreadable (invalid-request).",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "404",
            description = "The number was never given to anybody (unknown-number).",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "503",
            description = "Only the status of today can be told at this moment; ask again in a minute (not-now).",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "date",
            description =
                    "The day, as YYYY-MM-DD, in Europe/Amsterdam; today when left out. A later day is answered as if nothing changes.",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "knownAt",
            description = "Answer with what the register knew at this moment, with zone; now when left out.",
            schema = @Schema(type = "string", format = "date-time"))
    ResponseEntity<Object> status(
            @Parameter(description = NUMBER) @PathVariable String number,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request) {
        return switch (StatusQuestion.read(asked, clock)) {
            case StatusQuestion.NotUnderstood(var errors) -> unreadable(errors);
            case StatusQuestion.Understood(var day, var known) ->
                statuses.beforeItLedOn(number, day, known)
                        .map(then -> current(StatusAnswer.of(then)))
                        .orElseGet(() -> about(
                                number,
                                request,
                                found -> statuses.on(found, day, known)
                                        .map(status -> current(StatusAnswer.of(status)))
                                        .orElseGet(this::notNow)));
        };
    }

    @GetMapping("/{number}")
    @Operation(
            operationId = "getRegistration",
            summary = "One registration",
            description = "What the public may see of a registration today.")
    @ApiResponse(
            responseCode = "200",
            description = "The registration.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RegistrationAnswer.class)))
    @ApiResponse(
            responseCode = "308",
            description = "A number of the previous register; the address says the number that it has now.",
            headers =
                    @Header(
                            name = "Location",
                            description = "The same question about the new number.",
                            schema = @Schema(type = "string", format = "uri-reference")),
            content = @Content)
    @ApiResponse(
            responseCode = "400",
            description =
                    "The number has a typing error (mistyped-number), or the question has a parameter that does not exist (invalid-request).",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "404",
            description = "The number was never given to anybody (unknown-number).",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    ResponseEntity<Object> registration(
            @Parameter(description = NUMBER) @PathVariable String number,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request) {
        List<FieldProblem> errors = new Questions(asked, List.of()).errors();
        if (!errors.isEmpty()) {
            return unreadable(errors);
        }
        LocalDate today = LocalDate.now(clock);
        return RegistrationNumber.read(number)
                .flatMap(snapshot.directory()::find)
                .map(entry -> current(RegistrationAnswer.of(entry.on(today), entry.stateOn(today))))
                .orElseGet(() -> about(number, request, found -> unknown(found)));
    }

    private ResponseEntity<Object> about(
            String number, HttpServletRequest request, Function<RegistrationNumber, ResponseEntity<Object>> answer) {
        return switch (statuses.lookUp(number)) {
            case TypingError error -> perhapsFormer(number, request, () -> mistyped(number));
            case Unknown(var unknown) -> perhapsFormer(number, request, () -> unknown(unknown));
            case Found(var found, var _) -> answer.apply(found);
        };
    }

    /** A number of a predecessor's register leads to the same question about the new one, for good. */
    private ResponseEntity<Object> perhapsFormer(
            String number, HttpServletRequest request, Supplier<ResponseEntity<Object>> otherwise) {
        String rest = request.getRequestURI().endsWith("/status") ? "/status" : "";
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return oldNumbers
                .find(number)
                .map(former -> ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                        .header(HttpHeaders.LOCATION, "/api/v1/registrations/" + former.number() + rest + query)
                        .build())
                .orElseGet(otherwise);
    }

    private ResponseEntity<Object> mistyped(String number) {
        return problem(
                Kind.MISTYPED_NUMBER,
                "The check digit does not fit the other digits of \"%s\".".formatted(number),
                null);
    }

    private ResponseEntity<Object> unknown(RegistrationNumber number) {
        return problem(Kind.UNKNOWN_NUMBER, "%s was never given to anybody.".formatted(number), null);
    }

    /** Another day than today, and what was known earlier, only the ledger knows. */
    private ResponseEntity<Object> notNow() {
        return problem(
                Kind.NOT_NOW, "Only the status of today can be told at this moment. Ask again in a minute.", null);
    }

    private ResponseEntity<Object> problem(Kind kind, String detail, @Nullable List<FieldProblem> errors) {
        return Problem.answer(settings.baseUrl(), kind, detail, errors);
    }

    private ResponseEntity<Object> unreadable(List<FieldProblem> errors) {
        return problem(Kind.INVALID_REQUEST, "A part of the question cannot be answered.", errors);
    }

    /** Not kept on the way: a decision shows within a second. */
    private static ResponseEntity<Object> current(Object answer) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(answer);
    }
}
