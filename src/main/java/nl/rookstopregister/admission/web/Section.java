package nl.rookstopregister.admission.web;

import java.util.List;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.admission.model.TaskStatus;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.forms.AnswerLine;
import nl.rookstopregister.norms.Fact;

/** What an application says on one task, to look over. */
public record Section(Task task, TaskStatus status, List<AnswerLine> lines, List<Part> items, List<Fact> established) {

    /** A thing in the list of a task, with its documents and referees. */
    public record Part(List<AnswerLine> lines, List<KeptDocument> documents, List<ItemPage.RefereeLine> referees) {}

    public String titleKey() {
        return "admission.task." + task.key();
    }

    public boolean isEmpty() {
        return lines.isEmpty() && items.isEmpty() && established.isEmpty();
    }
}
