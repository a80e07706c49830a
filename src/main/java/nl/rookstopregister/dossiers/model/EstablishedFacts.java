package nl.rookstopregister.dossiers.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.InterventionCarriedOut;
import nl.rookstopregister.shared.CoachId;

/** Facts that a granted application or a take-over established; they are added to and never changed. */
public interface EstablishedFacts {

    List<Fact> of(CoachId coach);

    /** Nothing of whom nothing was established. */
    Map<CoachId, List<Fact>> of(Collection<CoachId> coaches);

    Map<CoachId, List<InterventionCarriedOut>> interventionsOf(Collection<CoachId> coaches);

    /** A fact whose id is known already is kept as it was. */
    void add(CoachId coach, List<Fact> facts, String source);
}
