package nl.rookstopregister.supervision;

import java.time.LocalDate;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.shared.CoachId;

/** Takes in supervision that is on its way already, as far as it says; for a demonstration. */
public interface SupervisionIntake {

    /** How far a supervision has come. */
    enum Reached {
        ASKED,
        /** The supervisor is halfway the judgement. */
        JUDGING,
        /** All competences were shown but the last, and each activity was seen as often as the norm asks. */
        SIGNED
    }

    /**
     * A supervision as it began.
     *
     * @param remark of the supervisor on the first role
     * @param on the day of the question, and of the signature when there is one
     */
    record Underway(CoachId coach, SignedIn supervisor, String message, String remark, LocalDate on, Reached reached) {}

    /** Fails for a supervisor who is not registered. */
    void take(Underway underway);
}
