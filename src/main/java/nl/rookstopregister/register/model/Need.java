package nl.rookstopregister.register.model;

/** What a decision must carry besides its kind and its day. The names are also those in {@code register.incomplete.<name>}. */
public enum Need {
    TERM("term"),
    ANNOTATION("annotation"),
    /** The earlier decision that it corrects or revokes. */
    CONCERNS("concerns"),
    /** Authority, written ground and four eyes follow from the assessment. */
    ASSESSMENT("assessment"),
    /** A written ground. */
    GROUND("ground"),
    FOUR_EYES("four-eyes"),
    /** The other record of the same person. */
    OTHER_RECORD("other-record");

    private final String key;

    Need(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
