package nl.rookstopregister.attendance.model;

import java.time.Instant;
import java.time.LocalDate;
import nl.rookstopregister.attendance.ClaimId;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.training.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A coach says to have been at a session and misses the points.
 *
 * @param answerDue last day for the provider's answer
 * @param answer of the provider; null as long as there is none
 * @param objection what the coach wrote to the office; null when nothing
 * @param settlement what the office said; null as long as it said nothing
 */
public record Claim(
        ClaimId id,
        SessionId session,
        CoachId coach,
        ProviderId provider,
        String remark,
        Instant askedAt,
        LocalDate answerDue,
        @Nullable Answer answer,
        @Nullable Objection objection,
        @Nullable Answer settlement) {

    /** @param reason why not; may be empty for a confirmation by the provider */
    public record Answer(boolean confirmed, String reason, Instant at, Actor by) {}

    /** What the coach wrote to the office. */
    public record Objection(String text, Instant at) {}

    /** Where the question stands. */
    public enum State {
        /** The provider has to answer. */
        ASKED,
        /** The provider let the term pass. */
        OVERDUE,
        CONFIRMED,
        REFUSED,
        /** The coach wrote to the office, which has to answer. */
        AT_OFFICE,
        /** The office said that the attendance counts. */
        UPHELD,
        /** The office said that it does not. */
        REJECTED;

        public boolean isOpen() {
            return this == ASKED || this == OVERDUE || this == AT_OFFICE;
        }

        public boolean waitsForProvider() {
            return this == ASKED || this == OVERDUE;
        }
    }

    public Claim answered(Answer given) {
        return new Claim(id, session, coach, provider, remark, askedAt, answerDue, given, objection, settlement);
    }

    public Claim objected(Objection written) {
        return new Claim(id, session, coach, provider, remark, askedAt, answerDue, answer, written, settlement);
    }

    public Claim settled(Answer said) {
        return new Claim(id, session, coach, provider, remark, askedAt, answerDue, answer, objection, said);
    }

    public State state(LocalDate today) {
        if (settlement != null) {
            return settlement.confirmed() ? State.UPHELD : State.REJECTED;
        }
        if (answer == null) {
            return today.isAfter(answerDue) ? State.OVERDUE : State.ASKED;
        }
        if (answer.confirmed()) {
            return State.CONFIRMED;
        }
        return objection == null ? State.REFUSED : State.AT_OFFICE;
    }

    /** The office speaks when the coach wrote to it, or when the provider stays silent. */
    public boolean officeMaySettle(LocalDate today) {
        State state = state(today);
        return state == State.AT_OFFICE || state == State.OVERDUE;
    }
}
