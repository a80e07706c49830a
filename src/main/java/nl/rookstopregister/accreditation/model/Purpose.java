package nl.rookstopregister.accreditation.model;

import org.jspecify.annotations.Nullable;

/**
 * What a request is for.
 *
 * @param reference by which the list calls what it is about; null for something that is not in the list yet
 */
public record Purpose(Aim aim, @Nullable String reference) {

    public static final Purpose SOMETHING_NEW = new Purpose(Aim.NEW, null);

    /** What should become of it. */
    public enum Aim {
        NEW,
        /** The same again, for the time after this one. */
        RENEWAL,
        /** Changed so much that it has to be judged again. */
        NEW_VERSION
    }

    public Purpose {
        if ((aim == Aim.NEW) != (reference == null)) {
            throw new IllegalArgumentException(aim + " with reference " + reference);
        }
    }

    public static Purpose renewalOf(String reference) {
        return new Purpose(Aim.RENEWAL, reference);
    }

    public static Purpose newVersionOf(String reference) {
        return new Purpose(Aim.NEW_VERSION, reference);
    }
}
