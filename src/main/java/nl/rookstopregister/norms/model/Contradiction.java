package nl.rookstopregister.norms.model;

/** Two amounts of one requirement that cannot both be asked. */
public final class Contradiction extends IllegalArgumentException {

    private final String component;

    /** @param component the one of them that is to be changed first */
    Contradiction(String component, String reason) {
        super(reason);
        this.component = component;
    }

    public String component() {
        return component;
    }
}
