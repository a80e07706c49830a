package nl.rookstopregister.admission.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.rookstopregister.admission.ApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * The question to a referee (training institute or trainer, S3) whether somebody followed a training. The referee has no
 * account: whoever holds the link may answer, once.
 *
 * @param item the training in the application
 * @param training its name, as the referee is asked about it
 * @param tokenHash of the secret in the link; the secret itself is in the mail only
 */
public record RefereeRequest(
        UUID id,
        ApplicationId application,
        String item,
        Referee referee,
        String training,
        String tokenHash,
        Instant askedAt,
        LocalDate lastDay,
        boolean withdrawn,
        @Nullable RefereeAnswer answer) {

    /** Who is asked. */
    public record Referee(String name, String mail) {}

    /** What the referee said, and who that is. */
    public record RefereeAnswer(boolean confirmed, String name, String role, String remark, Instant at) {}

    /** Where the question stands. */
    public enum State {
        ASKED,
        EXPIRED,
        WITHDRAWN,
        CONFIRMED,
        DENIED
    }

    public State state(LocalDate today) {
        if (answer != null) {
            return answer.confirmed() ? State.CONFIRMED : State.DENIED;
        }
        if (withdrawn) {
            return State.WITHDRAWN;
        }
        return today.isAfter(lastDay) ? State.EXPIRED : State.ASKED;
    }
}
