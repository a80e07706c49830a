package nl.rookstopregister.shortestway.model;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.norms.Recognition;

/** A session or an activity that a coach chose, and whether it still brings what it was chosen for. */
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
        OVERLAPS,
        /** Proof of the activity was handed in and is not judged yet. */
        HANDED_IN,
        /** The last day of the activity is over and no proof was handed in. */
        PROOF_DUE,
        /** The office gave no points for the activity. */
        REFUSED
    }

    /**
     * @param others chosen before this one
     * @param done whether the training is in the dossier already; an activity says it itself
     */
    public static Pick of(Offer offer, List<Offer> others, boolean done, LocalDate deadline, LocalDate today) {
        State own = switch (offer) {
            case SessionOffer session -> done ? State.DONE : state(session, today);
            case ActivityOffer activity -> state(activity, today);
        };
        boolean stands = own == State.STANDS || own == State.FULL;
        if (stands && offer.lastDay().isAfter(deadline)) {
            return new Pick(offer, State.TOO_LATE);
        }
        return new Pick(offer, stands && others.stream().anyMatch(offer::overlaps) ? State.OVERLAPS : own);
    }

    private static State state(SessionOffer offer, LocalDate today) {
        if (offer.offered().session().cancelled()) {
            return State.CANCELLED;
        }
        if (offer.offered().recognition() != Recognition.RECOGNISED) {
            return State.WITHDRAWN;
        }
        boolean open = offer.offered().hasRoom() || offer.begins().isBefore(today);
        return open ? State.STANDS : State.FULL;
    }

    private static State state(ActivityOffer offer, LocalDate today) {
        return switch (offer.stage()) {
            case TO_DO -> offer.lastDay().isBefore(today) ? State.PROOF_DUE : State.STANDS;
            case HANDED_IN -> State.HANDED_IN;
            case GRANTED -> State.DONE;
            case REFUSED -> State.REFUSED;
        };
    }

    /** Whether it will add to the dossier what it was chosen for. */
    public boolean counts() {
        return switch (state) {
            case STANDS, FULL, HANDED_IN, PROOF_DUE -> true;
            case DONE, CANCELLED, WITHDRAWN, TOO_LATE, OVERLAPS, REFUSED -> false;
        };
    }

    /** Whether the coach should know that something changed. */
    public boolean changed() {
        return switch (state) {
            case FULL, CANCELLED, WITHDRAWN, TOO_LATE, OVERLAPS, PROOF_DUE, REFUSED -> true;
            case STANDS, DONE, HANDED_IN -> false;
        };
    }

    /** Whether the coach still has to show that it was done. */
    public boolean isToBeHandedIn() {
        return offer instanceof ActivityOffer && (state == State.STANDS || state == State.PROOF_DUE);
    }
}
