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
    REVOKE,
    /** Two records turned out to be of one person: the one that stays takes the other one in (samenvoegen). */
    MERGE,
    /** The same, about the record that goes: its number leads to the one that stays. */
    MERGED_AWAY,
    /** The person died; the registration ends with that day. The public is not told why. */
    DECEASED,
    /** Takes back a merger or a reported death that turned out to be a mistake (terugnemen). */
    TAKE_BACK;

    /** Whether a letter tells the coach of it: not of what others decided, what the letter of another decision says, or a death. */
    public boolean hasLetter() {
        return !isTakenOver() && this != MERGED_AWAY && this != DECEASED;
    }

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
                    REVOKE,
                    MERGE,
                    MERGED_AWAY,
                    DECEASED,
                    TAKE_BACK -> false;
        };
    }
}
