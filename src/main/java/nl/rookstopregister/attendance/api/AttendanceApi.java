package nl.rookstopregister.attendance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;
import nl.rookstopregister.accounts.ApiCaller;
import nl.rookstopregister.attendance.usecase.AnswerOnce;
import nl.rookstopregister.attendance.usecase.AnswerOnce.Reply;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Attendance from the software of training providers. */
@RestController
@RequestMapping(
        path = "/api/v1/sessions",
        produces = {"application/json", "application/problem+json"})
@Tag(name = "Attendance", description = "For training providers: their sessions and attendance lists.")
@ApiResponse(
        responseCode = "401",
        description = "No token, or one that does not work (token-needed).",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(ref = "#/components/schemas/Problem")))
@ApiResponse(
        responseCode = "403",
        description = "The token is not for this (scope-missing).",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(ref = "#/components/schemas/Problem")))
@ApiResponse(
        responseCode = "429",
        description = "More than 120 requests a minute (too-many-requests).",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(ref = "#/components/schemas/Problem")))
class AttendanceApi {

    private static final String UNKNOWN = "Your organisation has no such session (unknown-session).";
    private static final int LONGEST_KEY = 200;

    private final ProviderSessions sessions;
    private final AnswerOnce answerOnce;
    private final Problems problems;
    private final JsonMapper json;

    AttendanceApi(ProviderSessions sessions, AnswerOnce answerOnce, Problems problems, JsonMapper json) {
        this.sessions = sessions;
        this.answerOnce = answerOnce;
        this.problems = problems;
        this.json = json;
    }

    @GetMapping
    @Operation(
            operationId = "getSessions",
            summary = "Your sessions",
            description = "All sessions of your organisation, newest first.",
            security = @SecurityRequirement(name = InterfaceDescription.OAUTH, scopes = "attendance:read"))
    @ApiResponse(
            responseCode = "200",
            description = "The sessions.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SessionAnswer.Sessions.class)))
    ResponseEntity<Object> sessions(@Parameter(hidden = true) ApiCaller caller) {
        return fresh(new SessionAnswer.Sessions(sessions.all(caller)));
    }

    @GetMapping("/{id}/attendance")
    @Operation(
            operationId = "getAttendance",
            summary = "An attendance list",
            description = "What stands on the list; of each person no more than your own row and the public name.",
            security = @SecurityRequirement(name = InterfaceDescription.OAUTH, scopes = "attendance:read"))
    @ApiResponse(
            responseCode = "200",
            description = "The list.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ListAnswer.class)))
    @ApiResponse(
            responseCode = "404",
            description = UNKNOWN,
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    ResponseEntity<Object> attendance(
            @Parameter(description = "Identifier of the session.") @PathVariable String id,
            @Parameter(hidden = true) ApiCaller caller) {
        return sessions.find(id, caller).map(file -> fresh(sessions.list(file))).orElseGet(problems::unknownSession);
    }

    @PostMapping("/{id}/attendance")
    @Operation(
            operationId = "addAttendance",
            summary = "Put people on an attendance list",
            description = """
                    Judges every row by the same rules as the pages. Rows that fit and rows to mend are kept; the same rows again \
                    add nothing. Points are granted when somebody of your organisation closes the list.""",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "The rows.",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = RowsQuestion.class))),
            security = @SecurityRequirement(name = InterfaceDescription.OAUTH, scopes = "attendance:write"))
    @ApiResponse(
            responseCode = "200",
            description = "What was thought of each row.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RowsAnswer.class)))
    @ApiResponse(
            responseCode = "400",
            description = "The request cannot be read (invalid-request).",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    @ApiResponse(
            responseCode = "404",
            description = UNKNOWN,
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    @ApiResponse(
            responseCode = "422",
            description = "Something else was asked under this Idempotency-Key (key-used).",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    ResponseEntity<Object> add(
            @Parameter(description = "Identifier of the session.") @PathVariable String id,
            @Parameter(description = "Only judge; keep nothing.") @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(
                            description = "Of your choice: the same request under the same key is done once.",
                            schema = @Schema(type = "string", maxLength = LONGEST_KEY))
                    @RequestHeader(name = "Idempotency-Key", defaultValue = "")
                    String key,
            @RequestBody byte[] body,
            @Parameter(hidden = true) ApiCaller caller) {
        if (key.length() > LONGEST_KEY) {
            return problems.invalid("An Idempotency-Key has at most %d characters.".formatted(LONGEST_KEY));
        }
        return switch (RowsQuestion.read(body)) {
            case RowsQuestion.Reading.Unreadable(String why) -> problems.invalid(why);
            case RowsQuestion.Reading.Read(var rows) ->
                sessions.find(id, caller)
                        .map(file -> once(
                                key,
                                hash(id, dryRun, body),
                                caller,
                                () -> new Reply(
                                        HttpStatus.OK.value(),
                                        json.writeValueAsString(sessions.receive(file, rows, dryRun, caller)))))
                        .orElseGet(problems::unknownSession);
        };
    }

    private ResponseEntity<Object> once(String key, byte[] hash, ApiCaller caller, Supplier<Reply> work) {
        if (key.isEmpty()) {
            return answer(work.get());
        }
        return answerOnce
                .answer(caller.client(), key, hash, work)
                .map(this::answer)
                .orElseGet(problems::keyUsed);
    }

    private ResponseEntity<Object> answer(Reply reply) {
        return ResponseEntity.status(reply.status())
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(json.readTree(reply.body()));
    }

    private static ResponseEntity<Object> fresh(Object answer) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    private static byte[] hash(String id, boolean dryRun, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((id + " " + dryRun + "\n").getBytes(StandardCharsets.UTF_8));
            return digest.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
