package nl.rookstopregister.portfolio.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What came of reading an entry. */
public sealed interface ReadGuidance {

    /** It can be kept. */
    record Right(Guidance guidance, Set<Doubt> doubts) implements ReadGuidance {

        public Right {
            doubts = doubts.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(doubts));
        }
    }

    /** Something in it is not right yet: at most one mistake for each part. */
    record Wrong(List<Mistake> mistakes) implements ReadGuidance {

        public Wrong {
            mistakes = List.copyOf(mistakes);
        }
    }
}
