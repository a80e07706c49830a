package nl.rookstopregister.norms.files;

import java.util.List;
import nl.rookstopregister.norms.Fault;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.model.NormDocument;

/** How reading a norm file turned out. */
public sealed interface NormReading {

    record Read(NormDocument norm) implements NormReading {

        public NormId id() {
            return norm.id();
        }

        public NormText text() {
            return norm.text();
        }

        /** What is wrong when the file should have been another norm. */
        public Fault otherNorm(String file, NormId expected) {
            String where = norm.id().norm().equals(expected.norm()) ? "/norm/version" : "/norm/code";
            return Yaml.parse(file).fault(where, "Moet " + expected + " zijn, en is " + norm.id());
        }
    }

    /** All faults that were found, from the first line to the last. */
    record Refused(List<Fault> faults) implements NormReading {}
}
