package nl.rookstopregister.admission;

import java.time.LocalDate;
import nl.rookstopregister.norms.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * An application at one glance, for its applicant.
 *
 * @param due last day of the clock that runs now: for an answer while more is asked, else for the decision
 */
public record ApplicationGlance(
        ApplicationId id,
        ApplicationNumber number,
        Procedure procedure,
        ApplicationState state,
        @Nullable LocalDate due) {

    public String address() {
        return "/mijn/aanvragen/" + id;
    }
}
