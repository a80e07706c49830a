package nl.rookstopregister.normsetting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a draft held against all dossiers.
 *
 * @param dossiersAsOf when the dossiers were read, once it is done
 */
public record TrialRun(
        UUID id,
        UUID draft,
        int revision,
        Question question,
        Stage stage,
        Progress progress,
        Asked asked,
        @Nullable Instant dossiersAsOf) {

    /** What may be tried; a transition is no decision, and nobody comes into one any more. */
    public static final List<Procedure> PROCEDURES = List.of(
            Procedure.RENEWAL,
            Procedure.DEFINITIVE,
            Procedure.CANDIDATE,
            Procedure.ANNOTATION_PREGNANT,
            Procedure.ANNOTATION_PSYCHIATRY);

    /** What for, and as if it were that day. */
    public record Question(Procedure procedure, LocalDate day) {}

    public record Asked(Actor by, Instant at) {}

    public record Progress(int done, int total) {}

    public enum Stage {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    public boolean running() {
        return stage == Stage.RUNNING;
    }
}
