package nl.rookstopregister.admission.model;

import java.time.Instant;
import java.util.Map;
import nl.rookstopregister.shared.Actor;

/** One line of an application's history. */
public record Occurrence(Instant at, Actor by, Kind kind, Map<String, String> details) {

    /** What happened; the words stand under {@code admission.occurrence.<kind>}. */
    public enum Kind {
        STARTED,
        SUBMITTED,
        RESUBMITTED,
        ASSIGNED,
        UNASSIGNED,
        FOUND_COMPLETE,
        MORE_ASKED,
        REFEREE_ASKED,
        REFEREE_WITHDRAWN,
        REFEREE_CONFIRMED,
        REFEREE_DENIED,
        PROPOSED,
        PROPOSAL_TURNED_DOWN,
        GRANTED,
        REFUSED,
        WITHDRAWN,
        REMINDED,
        CLOSED,
        /** Because a death was processed. */
        ENDED
    }

    public Occurrence {
        details = Map.copyOf(details);
    }
}
