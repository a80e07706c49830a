package nl.rookstopregister.attendance.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.rookstopregister.attendance.model.TypedRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Rows that a machine wants on a list. */
@Schema(name = "AttendanceRows", description = "Who attended; at most 500 rows at once.")
record RowsQuestion(List<@Nullable RowQuestion> rows) {

    static final int MOST = 500;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** One person. */
    @Schema(name = "AttendanceRow", description = "Somebody who attended.")
    record RowQuestion(
            @Schema(
                    description = "Registration number; spaces, dots, dashes and a prefix are ignored.",
                    example = "1000005")
            @Nullable String number,

            @Schema(
                    description = "Name, to be held against the public name.",
                    example = "S. van den Berg",
                    nullable = true)
            @Nullable String name,

            @Schema(
                    description = "Whether the training was completed, such as \"ja\" or \"nee\"; left out means yes.",
                    nullable = true)
            @Nullable String result) {}

    /** What was read. */
    sealed interface Reading {

        record Read(List<TypedRow> rows) implements Reading {}

        record Unreadable(String why) implements Reading {}
    }

    static Reading read(byte[] body) {
        try {
            RowsQuestion question = STRICT.readValue(body, RowsQuestion.class);
            @Nullable List<@Nullable RowQuestion> asked = question == null ? null : question.rows();
            if (asked == null || asked.isEmpty() || asked.stream().anyMatch(Objects::isNull)) {
                return new Reading.Unreadable(
                        "Send {\"rows\": [{\"number\": \"...\", \"name\": \"...\"}]} with at least one row.");
            }
            return asked.size() > MOST
                    ? new Reading.Unreadable("At most %d rows at once; divide the list.".formatted(MOST))
                    : new Reading.Read(rows(asked));
        } catch (JacksonException _) {
            return new Reading.Unreadable(
                    "The body is no JSON of the kind that the description of the interface tells.");
        }
    }

    private static List<TypedRow> rows(List<@Nullable RowQuestion> asked) {
        List<TypedRow> rows = new ArrayList<>();
        for (RowQuestion row : asked) {
            if (row != null) {
                rows.add(new TypedRow(
                        rows.size() + 1, orEmpty(row.number()), orEmpty(row.name()), orEmpty(row.result())));
            }
        }
        return List.copyOf(rows);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
