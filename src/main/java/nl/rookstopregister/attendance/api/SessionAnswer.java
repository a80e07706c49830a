package nl.rookstopregister.attendance.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.training.Session;

/** A session of the provider that asks. */
@Schema(name = "Session", description = "A session: a training given on certain days.")
record SessionAnswer(
        @Schema(description = "Identifier of the session.", example = "0193a5a2-0f6e-7c57-a0a5-1f1f2c3d4e5f")
        String id,

        @Schema(description = "Reference of the training in the list of accredited trainings.", example = "demo-basic")
        String training,

        @Schema(description = "Name of the training.") String name,

        @Schema(description = "First day.", example = "2026-09-01")
        LocalDate firstDay,

        @Schema(description = "Last day: attendance and points stand on it.", example = "2026-10-01")
        LocalDate lastDay,

        @Schema(description = "Place; empty when it is online.", example = "Utrecht")
        String place,

        @Schema(description = """
                        COMING: not over yet. OPEN: the list can be handed in. OVERDUE: it should have been. CLOSED: points \
                        were granted. NOTHING_TO_DO: cancelled, or the training was not accredited on the last day.""") SessionFile.Stage stage,

        @Schema(description = "Last day for handing in the list.", example = "2026-10-29")
        LocalDate due) {

    static SessionAnswer of(SessionFile file) {
        Session session = file.session();
        return new SessionAnswer(
                session.id().toString(),
                session.reference(),
                session.trainingName(),
                session.firstDay(),
                session.lastDay(),
                session.place(),
                file.stage(),
                file.due());
    }

    /** Sessions in a list. */
    @Schema(name = "Sessions", description = "Sessions of your organisation, newest first.")
    record Sessions(List<SessionAnswer> sessions) {}
}
