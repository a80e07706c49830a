package nl.rookstopregister.takeover;

import java.util.Optional;

/** Old numbers, which stay findable and lead to the new one. */
public interface FormerNumbers {

    /** Whoever types a number of this register means that: ask here only when it is none, or nobody's. */
    Optional<FormerNumber> find(String typed);
}
