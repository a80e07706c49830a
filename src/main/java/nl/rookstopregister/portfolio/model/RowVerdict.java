package nl.rookstopregister.portfolio.model;

import java.util.List;
import java.util.Set;

/** What is going to happen with a row of a file. */
public sealed interface RowVerdict {

    /** It is kept; a doubt is a warning. */
    record Accepted(EntryId id, Guidance guidance, Set<Doubt> doubts) implements RowVerdict {}

    /** It is not kept once more. */
    record Same(Kind kind, int line) implements RowVerdict {}

    /** It cannot be kept as it is. */
    record Refused(List<Mistake> mistakes) implements RowVerdict {}

    /** Why a row adds nothing. */
    enum Kind {
        /** Read in from a file before, or filled in by hand. */
        IN_PORTFOLIO,
        /** Read in before and removed by the coach, who can put it back. */
        REMOVED_BEFORE,
        /** An earlier line of the same file says exactly the same. */
        TWICE_IN_FILE
    }

    default Outcome outcome() {
        return switch (this) {
            case Accepted accepted -> accepted.doubts().isEmpty() ? Outcome.ACCEPTED : Outcome.WARNING;
            case Same _ -> Outcome.SAME;
            case Refused _ -> Outcome.REFUSED;
        };
    }

    /** In the order in which people want to see them. */
    enum Outcome {
        REFUSED,
        WARNING,
        SAME,
        ACCEPTED
    }
}
