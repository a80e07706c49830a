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

    /** @param atOnce how many people a supervisor may have under assessment; the database holds it to that as well */
    void saveAccepted(Supervision accepted, int atOnce);

    /** Newest first. */
    List<Supervision> askedBy(CoachId coach);

    /** Newest first. */
    List<Supervision> askedOf(CoachId supervisor);

    /** Those in which something was signed, newest signature first. */
    List<Supervision> signed(int from, int size);

    int countSigned();

    /** How many people this supervisor has under assessment now. */
    int underAssessment(CoachId supervisor);
}
