package nl.rookstopregister.takeover.model;

import java.time.Instant;
import java.util.UUID;
import nl.rookstopregister.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A predecessor's file as somebody handed it in (aanlevering), and what became of it.
 *
 * @param report null as long as nothing was found out
 * @param finishedAt when it was applied, withdrawn or failed
 */
public record Delivery(
        UUID id,
        String fileName,
        String sha256,
        Stage stage,
        Actor handedInBy,
        Instant handedInAt,
        Progress progress,
        @Nullable Report report,
        @Nullable Instant finishedAt) {

    public enum Stage {
        CHECKING,
        CHECKED,
        APPLYING,
        APPLIED,
        FAILED,
        WITHDRAWN
    }

    /** How many rows of how many. */
    public record Progress(int done, int total) {

        public static final Progress NONE = new Progress(0, 0);
    }

    /** Whether something is being done with it now. */
    public boolean underWay() {
        return stage == Stage.CHECKING || stage == Stage.APPLYING;
    }
}
