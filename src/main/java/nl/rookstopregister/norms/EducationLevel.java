package nl.rookstopregister.norms;

/** Level of an education in the Dutch system, from low to high. */
public enum EducationLevel {
    BELOW_MBO3,
    MBO3,
    MBO4,
    HBO,
    WO;

    public boolean atLeast(EducationLevel other) {
        return compareTo(other) >= 0;
    }
}
