package nl.rookstopregister.admission.web;

import java.util.List;
import nl.rookstopregister.admission.model.Opening;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.norms.Transition;
import org.jspecify.annotations.Nullable;

/**
 * Renewal of a registration: whether it is open, what the norm finds in the dossier as it is, and the one step that is
 * left when nothing is missing.
 *
 * @param open the application that goes on already
 */
public record RenewalPage(
        Opening opening,
        Assessment assessment,
        Transition transition,
        @Nullable Head open,
        Confirmation confirmation) {

    /** Everything the norm asks is there. */
    public boolean takesOneStep() {
        return opening.isOpen() && open == null && assessment.isMet();
    }

    /** What the norm asks and did not find, subject by subject; the tree beside it says the rest. */
    public List<Finding> missing() {
        Finding whole = assessment.finding();
        return (whole.isLeaf() ? List.of(whole) : whole.parts())
                .stream()
                        .filter(finding ->
                                finding.status() == Status.NOT_MET || finding.status() == Status.NOT_YET_KNOWN)
                        .toList();
    }

    public String titleKey() {
        return "admission.renewal.title."
                + switch (opening) {
                    case Opening.NotYet _ -> "not-yet";
                    case Opening.InTime _ -> assessment.isMet() ? "met" : "not-met";
                    case Opening.Late _ -> "late";
                    case Opening.TooLate _ -> "too-late";
                    case Opening.Suspended _ -> "suspended";
                    case Opening.NothingToRenew _ -> "nothing";
                };
    }
}
