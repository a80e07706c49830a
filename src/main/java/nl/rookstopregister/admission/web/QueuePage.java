package nl.rookstopregister.admission.web;

import java.util.List;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.pages.Deadline;
import org.jspecify.annotations.Nullable;

/** Applications that wait, the most pressing first. */
public record QueuePage(Filter filter, List<Line> lines) {

    /**
     * Which applications are shown.
     *
     * @param state name of the filter: all that waits here, one of its kinds, waiting for the applicant, or over
     * @param who everybody's, mine, or nobody's
     */
    public record Filter(String state, String who) {}

    /** One application. */
    public record Line(
            ApplicationId id,
            String number,
            String applicant,
            Procedure procedure,
            ApplicationState state,
            @Nullable Deadline check,
            @Nullable Deadline decision,
            @Nullable String assignee) {

        public String address() {
            return "/bureau/aanvragen/" + id;
        }
    }
}
