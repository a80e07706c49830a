package nl.rookstopregister.admission;

/** Where an application stands. */
public enum ApplicationState {
    /** The applicant is filling it in. */
    DRAFT,
    /** The office checks whether it is complete. */
    SUBMITTED,
    /** The applicant was asked for more; the clock stands still. */
    MORE_ASKED,
    /** Waits for the decision. */
    COMPLETE,
    /** One person proposed a decision that deviates from the norm; a second one has to confirm it. */
    PROPOSED,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    /** Left alone for too long. */
    CLOSED;

    public boolean isOpen() {
        return switch (this) {
            case DRAFT, SUBMITTED, MORE_ASKED, COMPLETE, PROPOSED -> true;
            case GRANTED, REFUSED, WITHDRAWN, CLOSED -> false;
        };
    }

    /** Whether the applicant has to do something. */
    public boolean waitsForApplicant() {
        return this == DRAFT || this == MORE_ASKED;
    }

    /** Whether the office or the committee has to do something. */
    public boolean waitsForOffice() {
        return isOpen() && !waitsForApplicant();
    }
}
