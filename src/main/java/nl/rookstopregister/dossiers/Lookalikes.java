package nl.rookstopregister.dossiers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.shared.CoachId;

/** Records that may be of one person, found by what they have in common. Decides nothing. */
public interface Lookalikes {

    /** What two records have in common, the weightiest first. */
    enum Trait {
        BIG_NUMBER(60),
        BIRTH_DATE(30),
        AGB_CODE(25),
        MAIL(25),
        NAME(20),
        ALIKE_NAME(10),
        HOME(15);

        private final int weight;

        Trait(int weight) {
            this.weight = weight;
        }
    }

    /** Two records and why they look alike; each pair is told one way round. */
    record Pair(CoachId one, CoachId other, Set<Trait> traits) {

        public Pair {
            traits = traits.isEmpty() ? Set.of() : EnumSet.copyOf(traits);
        }

        public int weight() {
            return traits.stream().mapToInt(trait -> trait.weight).sum();
        }
    }

    /** The most alike first. */
    List<Pair> pairs(int atMost);

    /** What these two have in common, however little. */
    Set<Trait> between(CoachId one, CoachId other);
}
