package nl.rookstopregister.norms;

/** One version of one norm: norm 2022, version 1, written {@code 2022-1}. A version never changes once adopted. */
public record NormId(String norm, int version) {

    public NormId {
        if (!norm.matches("[a-z0-9]+") || version < 1) {
            throw new IllegalArgumentException("Not a norm and its version: " + norm + ", " + version);
        }
    }

    /** Also what Spring MVC calls to read a path variable. */
    public static NormId valueOf(String text) {
        int dash = text.lastIndexOf('-');
        if (dash < 1) {
            throw new IllegalArgumentException("Not a norm and its version: " + text);
        }
        return new NormId(text.substring(0, dash), Integer.parseInt(text.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return norm + "-" + version;
    }
}
