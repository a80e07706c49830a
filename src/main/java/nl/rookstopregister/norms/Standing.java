package nl.rookstopregister.norms;

import java.time.LocalDate;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * Where a coach stands in the register, as far as a norm asks.
 *
 * @param firstCandidate the first day as candidate of the present candidacy, if any
 * @param firstRegistered the first day ever of definitive registration, if any
 * @param term the running term, or the last one for somebody who renews late
 */
public record Standing(
        @Nullable LocalDate firstCandidate,
        @Nullable LocalDate firstRegistered,
        @Nullable Days term) {

    public static final Standing NEW = new Standing(null, null, null);

    public static Standing candidateSince(LocalDate day) {
        return new Standing(day, null, null);
    }

    public static Standing registeredSince(LocalDate first, Days term) {
        return new Standing(null, first, term);
    }

    /**
     * As if a term ended today: requirements look back over their own number of months. In the middle of a term hardly
     * anybody has what its end asks, so that only this way a norm can be tried on everybody.
     */
    public Standing lookingBack() {
        return new Standing(firstCandidate, firstRegistered, null);
    }

    /** What has to be met next: whoever is no coach yet, or a candidate, has nothing to renew. */
    public Procedure next() {
        return term == null || firstCandidate != null ? Procedure.DEFINITIVE : Procedure.RENEWAL;
    }
}
