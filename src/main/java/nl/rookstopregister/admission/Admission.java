package nl.rookstopregister.admission;

import java.util.List;
import nl.rookstopregister.shared.CoachId;

/** What other contexts may ask of the admission. */
public interface Admission {

    /** Newest first. */
    List<ApplicationGlance> of(CoachId coach);

    /** Whether the registration can be renewed today, in time or late. */
    boolean isRenewalOpen(CoachId coach);
}
