package nl.rookstopregister.register;

/** The kinds of decision (besluit) that the register is the sum of. Source: product description, section 1. */
public enum DecisionKind {
    TAKEN_OVER,
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
    REVOKE
}
