package nl.rookstopregister.correspondence;

import java.time.LocalDate;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.DecisionNumber;

/**
 * A letter in a list.
 *
 * @param unread announced to the coach and not opened since
 */
public record LetterSummary(DecisionNumber number, DecisionKind kind, LocalDate day, boolean unread) {

    /** Key of the words at the head of the letter. */
    public String titleKey() {
        return "correspondence.letter." + kind + ".title";
    }

    public String address() {
        return "/brieven/" + number;
    }
}
