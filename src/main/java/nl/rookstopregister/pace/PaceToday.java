package nl.rookstopregister.pace;

import java.util.List;
import java.util.OptionalInt;
import nl.rookstopregister.shared.CoachId;

/** Where coaches stand today against the pace of the norm, in a few numbers. */
public interface PaceToday {

    /** Nothing for who has no running term. */
    List<Stand> of(CoachId coach);

    /** What a norm asks an amount of. */
    enum What {
        POINTS,
        HOURS
    }

    /**
     * How one stands.
     *
     * @param asked at the end of the term
     * @param due what the even pace asks by today
     * @param forecast at the end of the term, if it goes on as it went; empty in the beginning of a term
     */
    record Stand(What what, int gathered, int asked, int due, OptionalInt forecast) {

        public boolean isEnough() {
            return gathered >= asked;
        }

        public boolean isBehind() {
            return gathered < due;
        }
    }
}
