package nl.rookstopregister.takeover.model;

import java.util.Optional;
import nl.rookstopregister.shared.CoachId;

/** Whose old number is whose. */
public interface TakenOverNumbers {

    /** @param written as the predecessor wrote it */
    record Owner(String written, CoachId coach) {}

    /** @param folded see {@link nl.rookstopregister.takeover.FormerNumber#folded} */
    Optional<Owner> owner(String folded);
}
