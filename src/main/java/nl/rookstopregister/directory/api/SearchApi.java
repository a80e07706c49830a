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
import java.util.StringJoiner;
import nl.rookstopregister.directory.api.Problem.FieldProblem;
import nl.rookstopregister.directory.api.Problem.Kind;
import nl.rookstopregister.directory.model.CoachSearch;
import nl.rookstopregister.directory.model.Directory;
import nl.rookstopregister.directory.model.SearchAnswer;
import nl.rookstopregister.directory.model.Slice;
import nl.rookstopregister.directory.snapshot.Snapshot;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.settings.RegisterSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The search for registrations, for the software of others. */
@RestController
@RequestMapping(
        path = "/api/v1/registrations",
        produces = {"application/json", "application/problem+json"})
@Tag(name = "Registrations", description = "Who is registered, and who was on a day.")
class SearchApi {

    private final Snapshot snapshot;
    private final Places places;
    private final RegisterSettings settings;
    private final Clock clock;

    SearchApi(Snapshot snapshot, Places places, RegisterSettings settings, Clock clock) {
        this.snapshot = snapshot;
        this.places = places;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "findRegistrations",
            summary = "Find registrations",
            description =
                    "Coaches who may guide people today: near a place, by name, by what they offer. A parameter may be repeated where a list is described; any of the values will do. Who is suspended is found only when nothing but a name is asked.")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "near",
            description = "A place, or a postcode with or without its letters.",
            schema = @Schema(type = "string", example = "Utrecht"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "latitude",
            description = "Instead of a place: degrees (WGS 84), together with the longitude.",
            schema = @Schema(type = "number", minimum = "-90", maximum = "90"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "longitude",
            description = "Instead of a place: degrees (WGS 84), together with the latitude.",
            schema = @Schema(type = "number", minimum = "-180", maximum = "180"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "radius",
            description = "Kilometres as the crow flies, the edge counted in.",
            schema = @Schema(type = "number", minimum = "0.1", maximum = "500", defaultValue = "10"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "name",
            description = "Words of a name or their beginnings, in any order; small typing errors are forgiven.",
            schema = @Schema(type = "string", maxLength = 100))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "wayOfWorking",
            array =
                    @ArraySchema(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"IN_PERSON", "PHONE", "GROUP", "ONLINE"})))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "annotation",
            array =
                    @ArraySchema(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"EXTRA_PREGNANCY", "EXTRA_PSYCHIATRY"})))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "intervention",
            description = "Name of a recognised intervention, as it stands in the counts.",
            array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "language",
            description = "ISO 639-1 code.",
            array = @ArraySchema(schema = @Schema(type = "string", example = "tr")))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "profession",
            description = "A code, as it stands in the counts.",
            array = @ArraySchema(schema = @Schema(type = "string", example = "nurse")))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "takesNewClients",
            array = @ArraySchema(schema = @Schema(type = "boolean")))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "status",
            array =
                    @ArraySchema(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"REGISTERED", "CANDIDATE", "SUSPENDED"})))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "sort",
            description =
                    "By distance, which is usual near a place; by name, which is usual for a name; or fair: shuffled anew each day, so that no one is always last.",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"distance", "name", "fair"}))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "page",
            schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "pageSize",
            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
    @ApiResponse(
            responseCode = "200",
            description = "Those who were found; the header Link leads to the pages before and after.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = FoundRegistrations.class)))
    @ApiResponse(
            responseCode = "400",
            description = "Parts of the question are unknown or unreadable; each is told (invalid-request).",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    ResponseEntity<Object> search(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        Directory directory = snapshot.directory();
        return switch (RegistrationsQuestion.read(asked, places, directory)) {
            case RegistrationsQuestion.NotUnderstood(var errors) ->
                problem("A part of the question cannot be answered.", errors);
            case RegistrationsQuestion.Understood(var search, var near) -> found(directory, search, near, asked);
        };
    }

    private ResponseEntity<Object> found(
            Directory directory,
            CoachSearch search,
            @Nullable SearchedPlace near,
            MultiValueMap<String, String> asked) {
        LocalDate today = LocalDate.now(clock);
        SearchAnswer answer = directory.search(search, today);
        Slice slice = search.slice();
        int pages = FoundRegistrations.pages(answer.total(), slice.size());
        if (slice.page() > pages) {
            String whatToDo = pages == 1 ? "There is one page." : "There are %d pages.".formatted(pages);
            return problem(
                    "There is no such page.", List.of(new FieldProblem("query", "page", "page.range", whatToDo)));
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .headers(headers -> links(headers, asked, slice.page(), pages))
                .body(FoundRegistrations.of(answer, search, near, today));
    }

    private ResponseEntity<Object> problem(String detail, List<FieldProblem> errors) {
        return Problem.answer(settings.baseUrl(), Kind.INVALID_REQUEST, detail, errors);
    }

    private void links(HttpHeaders headers, MultiValueMap<String, String> asked, int page, int pages) {
        StringJoiner links = new StringJoiner(", ");
        if (page > 1) {
            links.add(link("prev", asked, page - 1));
        }
        if (page < pages) {
            links.add(link("next", asked, page + 1));
        }
        if (links.length() > 0) {
            headers.set(HttpHeaders.LINK, links.toString());
        }
    }

    private String link(String relation, MultiValueMap<String, String> asked, int page) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromUri(settings.baseUrl()).path("/api/v1/registrations");
        asked.forEach((name, values) -> address.queryParam(name, values.toArray()));
        address.replaceQueryParam("page", page);
        return "<%s>; rel=\"%s\"".formatted(address.encode().build().toUriString(), relation);
    }
}
