package nl.rookstopregister.admission.web;

import java.util.List;
import nl.rookstopregister.admission.model.RefereeRequest;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.forms.FieldOnPage;
import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;

/** One thing in the list of a task, with what shows it. */
public record ItemPage(
        Head head,
        Task task,
        String item,
        boolean saved,
        List<FieldOnPage> fields,
        List<KeptDocument> documents,
        List<RefereeLine> referees,
        RefereeFields referee,
        int version,
        boolean changedMeanwhile,
        FormErrors errors) {

    /** A question to a referee, as the applicant sees it. */
    public record RefereeLine(RefereeRequest request, RefereeRequest.State state) {

        public String stateKey() {
            return "admission.referee.state." + state;
        }

        public boolean isOpen() {
            return state == RefereeRequest.State.ASKED || state == RefereeRequest.State.EXPIRED;
        }
    }

    /** What was typed to ask a referee. */
    public record RefereeFields(String name, String mail) {

        static final RefereeFields EMPTY = new RefereeFields("", "");
    }

    public String address() {
        return taskAddress() + "/" + item;
    }

    public String taskAddress() {
        return head.address() + "/" + task.address();
    }

    public String titleKey() {
        return "admission.item." + task.key();
    }

    public @Nullable String evidenceHintKey() {
        return task.asksEvidence() ? "admission.evidence." + task.key() : null;
    }

    public boolean asksReferee() {
        return task == Task.TRAININGS && saved;
    }
}
