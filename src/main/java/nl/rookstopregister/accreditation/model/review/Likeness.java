package nl.rookstopregister.accreditation.model.review;

import nl.rookstopregister.norms.Competences;

/**
 * How comparable an earlier request is to this one.
 *
 * @param sameType whether both say they are the same kind of training or intervention
 * @param minutesApart how much longer or shorter the one is than the other
 * @param shared competences that both cover
 */
public record Likeness(boolean sameType, int minutesApart, int shared) implements Comparable<Likeness> {

    private static final int SAME_TYPE = 100;
    private static final int PER_COMPETENCE = 3;
    private static final int MINUTES_THAT_COUNT_AS_ONE = 30;

    public static Likeness between(Competences one, Competences other, int minutesApart, boolean sameType) {
        return new Likeness(
                sameType,
                Math.abs(minutesApart),
                one.size() - one.without(other).size());
    }

    /** The same type weighs most, then competences shared, then the hours. */
    public int weight() {
        return (sameType ? SAME_TYPE : 0) + PER_COMPETENCE * shared - minutesApart / MINUTES_THAT_COUNT_AS_ONE;
    }

    /** The most alike first. */
    @Override
    public int compareTo(Likeness other) {
        return Integer.compare(other.weight(), weight());
    }
}
