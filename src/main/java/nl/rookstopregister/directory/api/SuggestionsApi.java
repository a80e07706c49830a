package nl.rookstopregister.directory.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.directory.api.Problem.Kind;
import nl.rookstopregister.directory.model.NameWords;
import nl.rookstopregister.directory.model.Suggestion;
import nl.rookstopregister.directory.snapshot.Snapshot;
import nl.rookstopregister.settings.RegisterSettings;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Names while somebody types one, for the software of others. */
@RestController
@RequestMapping(
        path = "/api/v1/suggestions",
        produces = {"application/json", "application/problem+json"})
@Tag(name = "Registrations", description = "Who is registered, and who was on a day.")
class SuggestionsApi {

    private static final int USUAL = 8;
    private static final int MOST = 20;

    private final Snapshot snapshot;
    private final RegisterSettings settings;
    private final Clock clock;

    SuggestionsApi(Snapshot snapshot, RegisterSettings settings, Clock clock) {
        this.snapshot = snapshot;
        this.settings = settings;
        this.clock = clock;
    }

    /** A coach whose name somebody may be typing. */
    @Schema(name = "Suggestion", description = "A coach whose name somebody may be typing.")
    record SuggestionAnswer(
            @Schema(description = "Registration number.", example = "1000005")
            String number,

            @Schema(description = "Name of the coach.", example = "Sanne van den Berg")
            String name,

            @Schema(description = "Place of the first practice; empty when none is shown.", example = "Utrecht")
            String place) {

        static SuggestionAnswer of(Suggestion suggestion) {
            return new SuggestionAnswer(suggestion.number().value(), suggestion.name(), suggestion.place());
        }
    }

    @GetMapping
    @Operation(
            operationId = "suggestNames",
            summary = "Suggest names",
            description = "Coaches in the register whose name fits what somebody is typing, the best first.")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "name",
            required = true,
            description = "What was typed so far.",
            schema = @Schema(type = "string", maxLength = 100, example = "berg"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "limit",
            description = "How many at most.",
            schema = @Schema(type = "integer", minimum = "1", maximum = "20", defaultValue = "8"))
    @ApiResponse(
            responseCode = "200",
            description = "The suggestions; an empty list when no name fits.",
            content =
                    @Content(
                            mediaType = "application/json",
                            array = @ArraySchema(schema = @Schema(implementation = SuggestionAnswer.class))))
    @ApiResponse(
            responseCode = "400",
            description = "A part of the question is unreadable (invalid-request).",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    ResponseEntity<Object> suggest(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        Questions question = new Questions(asked, List.of("name", "limit"));
        String name = question.one("name").orElse("");
        int limit = question.count("limit", USUAL, MOST);
        if (question.errors().isEmpty() && NameWords.typed(name).words().isEmpty()) {
            question.wrong("name", "name.format", "Give at least one letter of a name.");
        }
        if (!question.errors().isEmpty()) {
            return Problem.answer(
                    settings.baseUrl(),
                    Kind.INVALID_REQUEST,
                    "A part of the question cannot be answered.",
                    question.errors());
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(snapshot.directory().suggest(name, limit, LocalDate.now(clock)).stream()
                        .map(SuggestionAnswer::of)
                        .toList());
    }
}
