package nl.rookstopregister.register.web;

import nl.rookstopregister.register.DecisionKind;

/** Which questions the form of a kind asks besides its first day. */
public record DecisionFields(
        boolean lastDay, boolean annotation, boolean concerns, boolean procedure, boolean groundNeeded) {

    static DecisionFields of(DecisionKind kind) {
        return switch (kind) {
            case ADMIT_CANDIDATE, REGISTER, RENEW, DEREGISTER -> new DecisionFields(false, false, false, false, false);
            case REFUSE -> new DecisionFields(false, false, false, true, false);
            case ADD_ANNOTATION -> new DecisionFields(false, true, false, false, false);
            case WITHDRAW_ANNOTATION -> new DecisionFields(false, true, false, false, true);
            case EXTEND_TERM -> new DecisionFields(true, false, false, false, true);
            case CORRECT -> new DecisionFields(true, false, true, false, true);
            case TAKE_BACK -> new DecisionFields(false, false, true, false, true);
            case TAKEN_OVER,
                    TAKEN_OVER_CANDIDACY,
                    TAKEN_OVER_ANNOTATION,
                    TAKEN_OVER_SUSPENSION,
                    TAKEN_OVER_LAPSE,
                    TAKEN_OVER_DEREGISTRATION,
                    TAKEN_OVER_STRIKING_OFF,
                    LAPSE,
                    WARN,
                    SUSPEND,
                    LIFT_SUSPENSION,
                    STRIKE_OFF,
                    REVOKE,
                    MERGE,
                    MERGED_AWAY,
                    DECEASED -> new DecisionFields(false, false, false, false, true);
        };
    }
}
