package nl.rookstopregister.register;

/** The kinds of decision (besluit) that the register is the sum of. Source: product description, section 1. */
public enum DecisionKind {
    /** Taken over from a predecessor: a term as registered. The other kinds of take-over are named after what they take over. */
    TAKEN_OVER,
    TAKEN_OVER_CANDIDACY,
    TAKEN_OVER_ANNOTATION,
    TAKEN_OVER_SUSPENSION,
    TAKEN_OVER_LAPSE,
    TAKEN_OVER_DEREGISTRATION,
    TAKEN_OVER_STRIKING_OFF,
    ADMIT_CANDIDATE,
    REGISTER,
    REFUSE,
    RENEW,
    ADD_ANNOTATION,
    WITHDRAW_ANNOTATION,
    EXTEND_TERM,
    LAPSE,
    DEREGISTER,
    WARN,
    SUSPEND,
    LIFT_SUSPENSION,
    STRIKE_OFF,
    CORRECT,
    REVOKE;

    /** Whether it tells what a predecessor decided: without a letter, and without an objection here. */
    public boolean isTakenOver() {
        return switch (this) {
            case TAKEN_OVER,
                    TAKEN_OVER_CANDIDACY,
                    TAKEN_OVER_ANNOTATION,
                    TAKEN_OVER_SUSPENSION,
                    TAKEN_OVER_LAPSE,
                    TAKEN_OVER_DEREGISTRATION,
                    TAKEN_OVER_STRIKING_OFF -> true;
            case ADMIT_CANDIDATE,
                    REGISTER,
                    REFUSE,
                    RENEW,
                    ADD_ANNOTATION,
                    WITHDRAW_ANNOTATION,
                    EXTEND_TERM,
                    LAPSE,
                    DEREGISTER,
                    WARN,
                    SUSPEND,
                    LIFT_SUSPENSION,
                    STRIKE_OFF,
                    CORRECT,
                    REVOKE -> false;
        };
    }
}
