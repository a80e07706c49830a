package nl.rookstopregister.dossiers.spi;

import java.util.List;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.shared.CoachId;

/** A context that knows facts about coaches. */
public interface FactSource {

    List<Fact> factsOf(CoachId coach);
}
