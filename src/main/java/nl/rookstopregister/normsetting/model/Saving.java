package nl.rookstopregister.normsetting.model;

import java.util.List;
import nl.rookstopregister.norms.Fault;

/** How saving a draft turned out. */
public sealed interface Saving {

    record Saved(int revision) implements Saving {}

    /** It is no norm; what is wrong stands with its line. */
    record Faulty(List<Fault> faults) implements Saving {}

    /** Somebody else saved it meanwhile. */
    record Overtaken(Edition theirs) implements Saving {}

    /** Proposed, adopted or put aside. */
    record Closed() implements Saving {}
}
