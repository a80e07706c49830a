package nl.rookstopregister.norms;

/** Level of an education in the Dutch system, from low to high. */
public enum EducationLevel {
    BELOW_MBO3("< MBO-3"),
    MBO3("MBO-3"),
    MBO4("MBO-4"),
    HBO("HBO"),
    WO("WO");

    private final String label;

    EducationLevel(String label) {
        this.label = label;
    }

    /** As the Dutch system writes it, the same in every language. */
    public String label() {
        return label;
    }

    public boolean atLeast(EducationLevel other) {
        return compareTo(other) >= 0;
    }
}
