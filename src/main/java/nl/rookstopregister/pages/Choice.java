package nl.rookstopregister.pages;

import org.jspecify.annotations.Nullable;

/** One answer that a form offers: as radio button, tick box or line of a list. */
public record Choice(String value, String label, @Nullable String hint) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }
}
