package nl.rookstopregister.merging.web;

import nl.rookstopregister.merging.model.Comparison;
import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side, and what can be done about them.
 *
 * @param own whether the reader proposed what waits
 * @param obstacle why it was refused just now; null when it was not
 */
public record ComparePage(
        Comparison comparison,
        Typed typed,
        boolean own,
        @Nullable Obstacle obstacle,
        FormErrors errors) {

    /** @param stays the record that somebody chose to stay */
    public record Typed(String stays, String ground, String reason) {

        static final Typed NOTHING = new Typed("", "", "");
    }

    public String address() {
        return "/bureau/dubbel/" + comparison.one().details().coach() + "/"
                + comparison.other().details().coach();
    }
}
