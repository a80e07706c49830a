package nl.rookstopregister.accreditation.model.review;

import java.util.List;

/** What a reviewer advises the committee to decide. */
public sealed interface Advice {

    /**
     * Accredit or recognise it.
     *
     * @param points accreditation points for who completes it; 0 where points have no meaning
     * @param months how long it should count
     * @param conditions in words; empty when there are none
     */
    record Grant(int points, int months, List<String> conditions) implements Advice {

        public Grant {
            if (points < 0 || months < 1) {
                throw new IllegalArgumentException("No advice: " + points + " points for " + months + " months");
            }
            conditions = List.copyOf(conditions);
        }
    }

    record Refuse() implements Advice {}

    /** The request does not say enough to judge it. */
    record AskMore(String question) implements Advice {}

    /** Whether both say yes, both say no, or both ask. */
    default boolean saysTheSameAs(Advice other) {
        return getClass() == other.getClass();
    }
}
