package nl.rookstopregister.accreditation.model;

import java.time.LocalDate;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Check;
import nl.rookstopregister.forms.Subject;

/** How far a provider is with one subject of a request. */
public enum Progress {
    NOT_STARTED,
    STARTED,
    DONE;

    public static Progress of(Subject subject, Answers.Page page, LocalDate today) {
        boolean right = Check.of(subject, page, today).isEmpty()
                && page.items().stream()
                        .allMatch(item -> Check.ofItem(subject, item, today).isEmpty());
        if (page.isUntouched()) {
            // What asks nothing of everybody may be left as it is, once somebody saw and saved it.
            return right && page.version() > 0 ? DONE : NOT_STARTED;
        }
        return right ? DONE : STARTED;
    }
}
