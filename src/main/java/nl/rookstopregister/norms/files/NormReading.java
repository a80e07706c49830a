package nl.rookstopregister.norms.files;

import java.util.List;
import nl.rookstopregister.norms.model.NormDocument;

/** How reading a norm file turned out. */
public sealed interface NormReading {

    record Read(NormDocument norm) implements NormReading {}

    /** All faults that were found, from the first line to the last. */
    record Refused(List<Fault> faults) implements NormReading {}
}
