package nl.rookstopregister.norms.files;

import java.util.List;
import nl.rookstopregister.norms.Fault;

/** Stops the reading of a file; caught where the reading began, or at start-up for a file of our own. */
final class FaultyFile extends RuntimeException {

    private final transient List<Fault> faults;

    FaultyFile(List<Fault> faults) {
        super(faults.toString());
        this.faults = faults;
    }

    List<Fault> faults() {
        return faults;
    }
}
