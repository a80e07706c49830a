package nl.rookstopregister.register.spi;

import java.util.Optional;
import nl.rookstopregister.shared.CoachId;

/** A context in which something may run about a record that has to end before the record can be merged with another. */
public interface RunningMatters {

    /** What runs, as the key {@code register.incomplete.<what>}; empty when nothing does. */
    Optional<String> about(CoachId record);
}
