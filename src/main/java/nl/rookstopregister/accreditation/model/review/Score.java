package nl.rookstopregister.accreditation.model.review;

/** How far a request meets one criterion, from worst to best; its meaning in words stands on the page where it is given. */
public enum Score {
    NOT_MET,
    PARTLY,
    MET,
    AMPLY;

    /** Whether it lies on the good side of the pass line, which runs between partly and met. */
    public boolean passes() {
        return compareTo(MET) >= 0;
    }
}
