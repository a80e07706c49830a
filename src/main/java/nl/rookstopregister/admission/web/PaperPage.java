package nl.rookstopregister.admission.web;

import java.util.List;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * Applications that came in on paper: those still to be typed, and the beginning of another one.
 *
 * @param refused why another one cannot begin, as a message key; null when nothing was refused
 */
public record PaperPage(
        List<Line> lines,
        List<Procedure> procedures,
        Typed typed,
        @Nullable String refused,
        FormErrors errors) {

    public record Line(Head head, String name) {}

    /** What was typed to begin one. */
    public record Typed(String number, String name, String procedure, String received) {

        static final Typed NOTHING = new Typed("", "", "", "");
    }
}
