package nl.rookstopregister.admission.model;

import java.time.LocalDate;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Check;
import nl.rookstopregister.forms.Subject;

/** How far an applicant is with a task. */
public enum TaskStatus {
    NOT_STARTED,
    STARTED,
    DONE;

    /** @param nothingNeeded whether it may be left as it is: the dossier has it already, or the procedure does not demand it */
    public static TaskStatus of(Subject task, Answers.Page page, boolean nothingNeeded, LocalDate today) {
        if (task.name().equals(Task.COMPETENCES.name()) || nothingNeeded && page.isUntouched()) {
            return DONE;
        }
        if (page.isUntouched()) {
            return NOT_STARTED;
        }
        boolean right = Check.of(task, page, today).isEmpty()
                && page.items().stream()
                        .allMatch(item -> Check.ofItem(task, item, today).isEmpty());
        return right ? DONE : STARTED;
    }
}
