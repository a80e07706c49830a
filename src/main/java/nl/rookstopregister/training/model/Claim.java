package nl.rookstopregister.training.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that a course is said to be accredited and is not. Source: S4.
 *
 * @param mail of who reported it, to answer; null when not given, or when the claim was closed
 */
public record Claim(
        UUID id,
        Instant reportedAt,
        Reported reported,
        @Nullable String mail,
        State state,
        @Nullable Closing closing,
        @Nullable String handledBy) {

    /**
     * What was reported.
     *
     * @param seen where the claim stands: a page, a leaflet, an advertisement
     */
    public record Reported(String course, String provider, String link, String seen, String remark) {}

    public enum State {
        NEW,
        IN_HAND,
        CLOSED
    }

    /** What came of it. */
    public enum Outcome {
        CLAIM_REMOVED,
        NOT_REMOVED,
        ACCREDITED_AFTER_ALL,
        UNCLEAR
    }

    public record Closing(Outcome outcome, String note, LocalDate on) {}

    public static Claim report(UUID id, Reported reported, @Nullable String mail, Instant now) {
        return new Claim(id, now, reported, mail, State.NEW, null, null);
    }

    public Claim taken(String by) {
        return new Claim(id, reportedAt, reported, mail, State.IN_HAND, null, by);
    }

    /** Closed for good; who reported it is forgotten. */
    public Claim closed(Closing how, String by) {
        return new Claim(id, reportedAt, reported, null, State.CLOSED, how, by);
    }

    public boolean open() {
        return state != State.CLOSED;
    }
}
