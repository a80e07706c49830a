package nl.rookstopregister.takeover.model;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.takeover.FormerNumbers.Owner;

/** Whose old number is whose. */
public interface TakenOverNumbers {

    /** @param folded see {@link nl.rookstopregister.takeover.FormerNumber#folded} */
    Optional<Owner> owner(String folded);

    List<Owner> all();
}
