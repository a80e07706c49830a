package nl.rookstopregister.supervision.model;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.supervision.SupervisionId;

/** Who asked whom, and where it stands. */
public interface Supervisions {

    /** Asked of one supervisor at the same moment, these wait for each other. */
    void holdSupervisor(CoachId supervisor);

    /** False when the two have an open question already. */
    boolean add(Supervision supervision);

    Optional<Supervision> find(SupervisionId id);

    /** Until the end of the transaction nobody else changes it. */
    Optional<Supervision> hold(SupervisionId id);

    void save(Supervision supervision);

    /** Newest first. */
    List<Supervision> askedBy(CoachId coach);

    /** Newest first. */
    List<Supervision> askedOf(CoachId supervisor);

    /** How many people this supervisor has under assessment now. */
    int underAssessment(CoachId supervisor);
}
