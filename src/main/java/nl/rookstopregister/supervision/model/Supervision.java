package nl.rookstopregister.supervision.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.supervision.SupervisionId;

/**
 * A coach asked a supervisor to judge the work in practice (S1).
 *
 * @param message what the coach wrote with the question
 * @param remark what the supervisor wrote when saying no or sending back
 */
public record Supervision(
        SupervisionId id,
        CoachId coach,
        CoachId supervisor,
        State state,
        String message,
        String remark,
        Instant askedAt,
        Instant changedAt) {

    /** Where it stands. */
    public enum State {
        /** The supervisor has to say yes or no. */
        ASKED,
        /** The supervisor judges. */
        ACCEPTED,
        /** The coach has to do something first. */
        SENT_BACK,
        SIGNED,
        DECLINED,
        WITHDRAWN,
        ENDED;

        public boolean isOpen() {
            return this == ASKED || isUnderAssessment();
        }

        /** Counts for how many people a supervisor has at once. */
        public boolean isUnderAssessment() {
            return this == ACCEPTED || this == SENT_BACK;
        }
    }

    private enum Side {
        COACH,
        SUPERVISOR
    }

    /** What one of the two may do. */
    public enum Move {
        ACCEPT(Side.SUPERVISOR, State.ACCEPTED, State.ASKED),
        DECLINE(Side.SUPERVISOR, State.DECLINED, State.ASKED),
        SEND_BACK(Side.SUPERVISOR, State.SENT_BACK, State.ACCEPTED),
        /** A signed judgement is never changed: who signs again adds a correction. */
        SIGN(Side.SUPERVISOR, State.SIGNED, State.ACCEPTED, State.SIGNED),
        STOP(Side.SUPERVISOR, State.ENDED, State.ACCEPTED, State.SENT_BACK),
        RESUBMIT(Side.COACH, State.ACCEPTED, State.SENT_BACK),
        WITHDRAW(Side.COACH, State.WITHDRAWN, State.ASKED, State.ACCEPTED, State.SENT_BACK);

        private final Side by;
        private final State to;
        private final Set<State> from;

        Move(Side by, State to, State... from) {
            this.by = by;
            this.to = to;
            this.from = EnumSet.noneOf(State.class);
            this.from.addAll(Set.of(from));
        }

        /** Otherwise it is the coach's. */
        public boolean isOfSupervisor() {
            return by == Side.SUPERVISOR;
        }

        /** Nobody can do anything with it without knowing why. */
        public boolean needsRemark() {
            return this == SEND_BACK;
        }
    }

    public static Supervision asked(CoachId coach, CoachId supervisor, String message, Instant now) {
        if (coach.equals(supervisor)) {
            throw new IllegalArgumentException("Nobody supervises oneself");
        }
        return new Supervision(SupervisionId.random(), coach, supervisor, State.ASKED, message, "", now, now);
    }

    public boolean isOf(CoachId someone) {
        return coach.equals(someone) || supervisor.equals(someone);
    }

    public boolean isSupervisedBy(CoachId someone) {
        return supervisor.equals(someone);
    }

    public boolean canBe(Move move, CoachId by) {
        CoachId allowed = move.by == Side.COACH ? coach : supervisor;
        return allowed.equals(by) && move.from.contains(state);
    }

    public boolean canBeJudged() {
        return Move.SIGN.from.contains(state);
    }

    /** Empty when this person may not do so, or not now. */
    public Optional<Supervision> after(Move move, CoachId by, String said, Instant now) {
        return canBe(move, by)
                ? Optional.of(new Supervision(id, coach, supervisor, move.to, message, said, askedAt, now))
                : Optional.empty();
    }
}
