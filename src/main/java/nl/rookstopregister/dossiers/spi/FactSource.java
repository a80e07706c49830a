package nl.rookstopregister.dossiers.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.InterventionCarriedOut;
import nl.rookstopregister.shared.CoachId;

/** A context that knows facts about coaches. */
public interface FactSource {

    List<Fact> factsOf(CoachId coach);

    /**
     * What these carried out, for the directory, which reads everybody at its start: a source that knows interventions
     * answers for all at once, and announces {@link nl.rookstopregister.dossiers.CoachDetailsChanged} when one changes.
     */
    default Map<CoachId, List<InterventionCarriedOut>> interventionsOf(Collection<CoachId> coaches) {
        return Map.of();
    }
}
