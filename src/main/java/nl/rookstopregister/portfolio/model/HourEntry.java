package nl.rookstopregister.portfolio.model;

import java.time.Instant;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;

/**
 * An entry of guidance hours as one version of it says. Nothing is changed: a correction is the next version, and so is a
 * removal, which can be taken back.
 *
 * @param version counts from 1
 */
public record HourEntry(
        EntryId id, CoachId coach, int version, State state, Guidance guidance, Source source, Instant at, Actor by) {

    /** Whether the entry is there. */
    public enum State {
        KEPT,
        REMOVED
    }

    /** How this version came in. */
    public enum Source {
        TYPED,
        /** Typed without a connection, and sent later. */
        SENT_LATER,
        FILE
    }

    public static HourEntry first(EntryId id, CoachId coach, Guidance guidance, Source source, Instant at, Actor by) {
        return new HourEntry(id, coach, 1, State.KEPT, guidance, source, at, by);
    }

    public boolean removed() {
        return state == State.REMOVED;
    }

    public HourEntry corrected(Guidance next, Instant moment, Actor who) {
        return new HourEntry(id, coach, version + 1, State.KEPT, next, Source.TYPED, moment, who);
    }

    public HourEntry removedBy(Actor who, Instant moment) {
        return new HourEntry(id, coach, version + 1, State.REMOVED, guidance, Source.TYPED, moment, who);
    }

    public HourEntry putBack(Actor who, Instant moment) {
        return corrected(guidance, moment, who);
    }
}
