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
        CLOSED,
        REVIEWER_ASSIGNED,
        CONFLICT_DECLARED,
        CONFLICT_AROSE,
        JUDGED,
        REVIEWERS_DIFFER,
        RULING_PROPOSED,
        RULING_TURNED_DOWN,
        OBJECTION_FILED,
        OBJECTION_ADJOURNED,
        OBJECTION_UPHELD,
        OBJECTION_DISMISSED,
        WITHDRAWAL_PROPOSED,
        WITHDRAWAL_TURNED_DOWN,
        RULING_WITHDRAWN;

        /** Decided by the committee as one: the letter about it bears nobody's name either. */
        public boolean isOfCommittee() {
            return switch (this) {
                case GRANTED, REFUSED, OBJECTION_ADJOURNED, OBJECTION_UPHELD, OBJECTION_DISMISSED, RULING_WITHDRAWN ->
                    true;
                default -> false;
            };
        }

        /** What happens among reviewers is theirs; the rest both sides see. */
        public boolean isForProvider() {
            return switch (this) {
                case REVIEWER_ASSIGNED,
                        CONFLICT_DECLARED,
                        CONFLICT_AROSE,
                        JUDGED,
                        REVIEWERS_DIFFER,
                        RULING_PROPOSED,
                        RULING_TURNED_DOWN,
                        WITHDRAWAL_PROPOSED,
                        WITHDRAWAL_TURNED_DOWN -> false;
                default -> true;
            };
        }
    }

    public Occurrence {
        details = Map.copyOf(details);
    }
}
