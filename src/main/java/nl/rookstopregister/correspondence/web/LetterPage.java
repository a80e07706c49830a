package nl.rookstopregister.correspondence.web;

import nl.rookstopregister.correspondence.model.Letter;
import nl.rookstopregister.register.DecisionNumber;

/**
 * A letter on screen. Public: its template is compiled into a package of its own.
 *
 * @param own whether the reader is the one it was written to
 */
public record LetterPage(DecisionNumber number, Letter letter, boolean own) {

    public String download() {
        return "/brieven/" + number + "/pdf";
    }
}
