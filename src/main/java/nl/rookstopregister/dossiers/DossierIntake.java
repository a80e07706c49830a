package nl.rookstopregister.dossiers;

import java.util.List;
import java.util.Map;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.shared.CoachId;

/** Opens many dossiers at once, as for a take-over or a demonstration. Nothing is announced. */
public interface DossierIntake {

    /** @param source where the facts come from, such as {@code demonstration} */
    void open(List<CoachDetails> people, Map<CoachId, List<Fact>> facts, String source);
}
