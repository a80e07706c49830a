package nl.rookstopregister.admission.model;

import java.time.LocalDate;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Check;

/** How far an applicant is with a task. */
public enum TaskStatus {
    NOT_STARTED,
    STARTED,
    DONE;

    /** @param established whether the dossier has what this task asks already, so that nothing needs to be added */
    public static TaskStatus of(Task task, Answers.Page page, boolean established, LocalDate today) {
        if (task == Task.COMPETENCES || established && page.isUntouched()) {
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
