package nl.rookstopregister.attendance.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.IntStream;
import nl.rookstopregister.attendance.model.Judged;
import nl.rookstopregister.attendance.model.Verdict;
import org.jspecify.annotations.Nullable;

/** What was thought of each row. */
@Schema(name = "AttendanceResult", description = "What was thought of each row.")
record RowsAnswer(
        @Schema(description = "Whether nothing was kept.") boolean dryRun,
        @Schema(description = "How many rows fit.") long ready,

        @Schema(description = "How many rows have to be mended, here or on the page of the session.")
        long mismatches,

        List<RowAnswer> rows) {

    /** What was thought of one row. */
    @Schema(name = "AttendanceRowResult", description = "What was thought of one row.")
    record RowAnswer(
            @Schema(description = "Which row, counted from 1.")
            int row,

            @Schema(description = "The number as it was read.")
            String number,

            @Schema(description = "The name as it was read.")
            String name,

            @Schema(description = """
                            READY, ALREADY_LISTED, NOT_COMPLETED; to mend: NUMBER_MISSING, NUMBER_MISTYPED (check digit), \
                            NUMBER_UNKNOWN, NAME_DIFFERS, NOT_REGISTERED (on the last day), RESULT_UNCLEAR; for the whole \
                            session: OBSTACLE_NOT_OVER, OBSTACLE_CANCELLED, OBSTACLE_NOT_ACCREDITED, OBSTACLE_CLOSED.""", example = "READY") String outcome,

            @Schema(description = "Public name of whose number it is.", nullable = true) @Nullable String publicName,

            @Schema(
                    description = "Number of somebody with this name that comes near; for a person to look at.",
                    nullable = true)
            @Nullable String suggestedNumber) {

        static RowAnswer of(int row, Judged judged) {
            return new RowAnswer(
                    row,
                    judged.row().number(),
                    judged.row().name(),
                    judged.verdict().code(),
                    publicName(judged.verdict()),
                    suggested(judged.verdict()));
        }

        private static @Nullable String publicName(Verdict verdict) {
            return switch (verdict) {
                case Verdict.Ready ready -> ready.name();
                case Verdict.AlreadyListed listed -> listed.name();
                case Verdict.Mismatch mismatch -> mismatch.name().isEmpty() ? null : mismatch.name();
                case Verdict.NotCompleted _, Verdict.Obstructed _ -> null;
            };
        }

        private static @Nullable String suggested(Verdict verdict) {
            return verdict instanceof Verdict.Mismatch mismatch && mismatch.suggestion() != null
                    ? mismatch.suggestion().number().value()
                    : null;
        }
    }

    static RowsAnswer of(List<Judged> judged, boolean dryRun) {
        return new RowsAnswer(
                dryRun,
                judged.stream()
                        .filter(each -> each.verdict() instanceof Verdict.Ready)
                        .count(),
                judged.stream()
                        .filter(each -> each.verdict() instanceof Verdict.Mismatch)
                        .count(),
                IntStream.range(0, judged.size())
                        .mapToObj(row -> RowAnswer.of(row + 1, judged.get(row)))
                        .toList());
    }
}
