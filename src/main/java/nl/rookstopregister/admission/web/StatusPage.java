package nl.rookstopregister.admission.web;

import java.util.List;
import nl.rookstopregister.pages.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Where a submitted application stands, for its applicant.
 *
 * @param decision number of the decision, once there is one
 */
public record StatusPage(
        Head head,
        @Nullable Deadline decideUntil,
        List<Section> sections,
        List<HistoryLine> history,
        @Nullable String decision) {}
