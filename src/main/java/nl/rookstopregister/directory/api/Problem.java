package nl.rookstopregister.directory.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An error as machines read it (RFC 9457). The type is the contract; title and detail are for people. */
@Schema(
        name = "Problem",
        description = "An error (RFC 9457). The type is the contract; title and detail are for people.")
record Problem(
        @Schema(
                description = "Address that identifies the kind of error and explains it.",
                example = "https://register.example/api#unknown-number")
        URI type,

        @Schema(description = "The kind of error in words.") String title,

        @Schema(description = "HTTP status code.", example = "404")
        int status,

        @Schema(description = "What happened this time.") String detail,

        @Schema(description = "Which parts of the request are wrong; only with invalid-request.", nullable = true)
        @Nullable List<FieldProblem> errors) {

    /** What is wrong with one part of a request. */
    @Schema(name = "FieldProblem", description = "What is wrong with one part of a request.")
    record FieldProblem(
            @Schema(description = "Where it stands.", example = "query")
            String in,

            @Schema(description = "The parameter.", example = "date")
            String location,

            @Schema(description = "The kind of mistake.", example = "date.format")
            String code,

            @Schema(description = "What to do about it.") String detail) {}

    /** The kinds of error, each explained on the page about the interface. */
    enum Kind {
        MISTYPED_NUMBER("mistyped-number", "Typing error in the registration number", HttpStatus.BAD_REQUEST),
        UNKNOWN_NUMBER("unknown-number", "Unknown registration number", HttpStatus.NOT_FOUND),
        INVALID_REQUEST("invalid-request", "Invalid request", HttpStatus.BAD_REQUEST),
        NOT_NOW("not-now", "Not at this moment", HttpStatus.SERVICE_UNAVAILABLE);

        private final String name;
        private final String title;
        private final HttpStatus status;

        Kind(String name, String title, HttpStatus status) {
            this.name = name;
            this.title = title;
            this.status = status;
        }
    }

    static ResponseEntity<Object> answer(URI baseUrl, Kind kind, String detail, @Nullable List<FieldProblem> errors) {
        URI type = URI.create(baseUrl.toString().replaceAll("/$", "") + "/api#" + kind.name);
        return ResponseEntity.status(kind.status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new Problem(type, kind.title, kind.status.value(), detail, errors));
    }
}
