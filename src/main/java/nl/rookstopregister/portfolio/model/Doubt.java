package nl.rookstopregister.portfolio.model;

import java.util.Locale;

/** What makes one look again at an entry that is kept all the same; the words stand under {@code portfolio.doubt.<code>}. */
public enum Doubt {
    /** It does not count then (S3). */
    NOT_RECOGNISED_THEN(Part.INTERVENTION),
    LONG_DAY(Part.TIME),
    ALONE_IN_A_GROUP(Part.CLIENTS);

    private final Part part;

    Doubt(Part part) {
        this.part = part;
    }

    public Part part() {
        return part;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
