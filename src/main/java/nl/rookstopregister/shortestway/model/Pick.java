package nl.rookstopregister.shortestway.model;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.norms.Recognition;

/** A session that a coach chose, and whether it still brings what it was chosen for. */
public record Pick(Offer offer, State state) {

    public enum State {
        STANDS,
        /** In the dossier already. */
        DONE,
        /** Full since: who has registered with the provider keeps the place. */
        FULL,
        /** It will not be held. */
        CANCELLED,
        /** The training is not accredited on the last day any more. */
        WITHDRAWN,
        /** Moved to after the deadline. */
        TOO_LATE,
        /** Moved to a day of another session that was chosen. */
        OVERLAPS
    }

    /** @param others chosen before this one */
    public static Pick of(Offer offer, List<Offer> others, boolean done, LocalDate deadline, LocalDate today) {
        return new Pick(offer, state(offer, others, done, deadline, today));
    }

    private static State state(Offer offer, List<Offer> others, boolean done, LocalDate deadline, LocalDate today) {
        if (done) {
            return State.DONE;
        }
        if (offer.offered().session().cancelled()) {
            return State.CANCELLED;
        }
        if (offer.offered().recognition() != Recognition.RECOGNISED) {
            return State.WITHDRAWN;
        }
        if (offer.lastDay().isAfter(deadline)) {
            return State.TOO_LATE;
        }
        if (others.stream().anyMatch(offer::overlaps)) {
            return State.OVERLAPS;
        }
        boolean open = offer.offered().hasRoom() || offer.days().getFirst().isBefore(today);
        return open ? State.STANDS : State.FULL;
    }

    /** Whether it will add to the dossier what it was chosen for. */
    public boolean counts() {
        return state == State.STANDS || state == State.FULL;
    }

    /** Whether the coach should know that something changed. */
    public boolean changed() {
        return state != State.STANDS && state != State.DONE;
    }
}
