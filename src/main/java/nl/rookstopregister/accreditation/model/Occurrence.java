package nl.rookstopregister.accreditation.model;

import java.time.Instant;
import java.util.Map;
import nl.rookstopregister.shared.Actor;

/** One line of a request's history. */
public record Occurrence(Instant at, Actor by, Kind kind, Map<String, String> details) {

    /** What happened; the words stand under {@code accreditation.occurrence.<kind>}. */
    public enum Kind {
        STARTED,
        SUBMITTED,
        RESUBMITTED,
        MORE_ASKED,
        FOUND_COMPLETE,
        GRANTED,
        REFUSED,
        WITHDRAWN,
        REMINDED,
        CLOSED;

        /** What happens among reviewers is theirs; the rest both sides see. */
        public boolean isForProvider() {
            return true;
        }
    }

    public Occurrence {
        details = Map.copyOf(details);
    }
}
