package nl.rookstopregister.attendance.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.rookstopregister.attendance.api.RowsAnswer.RowAnswer;

/** An attendance list as it stands. */
@Schema(name = "AttendanceList", description = "An attendance list as it stands.")
record ListAnswer(
        SessionAnswer session,

        @Schema(description = "Rows on the open list; empty once it is closed.")
        List<RowAnswer> rows,

        @Schema(description = "Whose attendance counts, once the list is closed.")
        List<AttendedAnswer> attended) {

    /** Somebody whose attendance counts. */
    @Schema(name = "Attended", description = "Somebody whose attendance counts.")
    record AttendedAnswer(
            @Schema(description = "Registration number.", example = "1000005")
            String number,

            @Schema(description = "Public name.") String name) {}
}
