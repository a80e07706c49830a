package nl.rookstopregister.admission.web;

import java.util.List;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.forms.FieldOnPage;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * One subject of an application.
 *
 * @param established what the dossier knows already
 * @param remark what the office asked about it
 * @param changedMeanwhile the page was saved elsewhere since it was opened; what is typed here is not saved yet
 */
public record TaskPage(
        Head head,
        Task task,
        List<FieldOnPage> fields,
        List<ItemLine> items,
        List<Fact> established,
        Assessment assessment,
        int version,
        @Nullable String remark,
        boolean changedMeanwhile,
        FormErrors errors) {

    /** A thing in the list of a task. */
    public record ItemLine(String id, String title, int documents, boolean right) {}

    public String address() {
        return head.address() + "/" + task.address();
    }

    public String titleKey() {
        return "admission.task." + task.key();
    }

    public String leadKey() {
        return "admission.task." + task.key() + ".lead";
    }
}
