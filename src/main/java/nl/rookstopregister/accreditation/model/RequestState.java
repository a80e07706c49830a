package nl.rookstopregister.accreditation.model;

/** Where a request stands. */
public enum RequestState {
    /** The provider is filling it in. */
    DRAFT,
    /** The office checks whether it is complete. */
    SUBMITTED,
    /** The provider was asked for more; the clock stands still. */
    MORE_ASKED,
    /** Complete; reviewers judge it. */
    IN_REVIEW,
    GRANTED,
    REFUSED,
    /** Taken back by the provider. */
    WITHDRAWN,
    /** Left alone for too long. */
    CLOSED;

    public boolean isOpen() {
        return switch (this) {
            case DRAFT, SUBMITTED, MORE_ASKED, IN_REVIEW -> true;
            case GRANTED, REFUSED, WITHDRAWN, CLOSED -> false;
        };
    }

    /** Whether the provider has to do something. */
    public boolean waitsForProvider() {
        return this == DRAFT || this == MORE_ASKED;
    }

    /** Whether the office or the committee has to do something. */
    public boolean waitsForCommittee() {
        return isOpen() && !waitsForProvider();
    }
}
