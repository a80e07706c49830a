package nl.rookstopregister.takeover;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.shared.CoachId;

/** Old numbers, which stay findable and lead to the new one. */
public interface FormerNumbers {

    /** Whoever types a number of this register means that: ask here only when it is none, or nobody's. */
    Optional<FormerNumber> find(String typed);

    /** Every one of them, for who keeps them at hand; they are never changed, and new ones come with {@link RegisterTakenOver}. */
    List<Owner> all();

    /** @param written as the predecessor wrote it */
    record Owner(String written, CoachId coach) {}
}
