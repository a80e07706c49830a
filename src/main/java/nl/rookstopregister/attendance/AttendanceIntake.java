package nl.rookstopregister.attendance;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.training.SessionId;

/** Takes in attendance and questions about points that are on their way already, each as far as it says; for a demonstration. */
public interface AttendanceIntake {

    /** A list that was handed in and closed: who was there has the points. */
    record Closed(SessionId session, List<CoachId> present) {

        public Closed {
            present = List.copyOf(present);
        }
    }

    /** A list on which the provider is still working, with rows that fit and rows that do not. */
    record Open(SessionId session, List<Typed> rows) {

        public Open {
            rows = List.copyOf(rows);
        }
    }

    /** What somebody typed of one participant. */
    record Typed(String number, String name) {}

    /** How far a question about missing points has come. */
    enum Reached {
        /** The provider said nothing yet, in time or too late. */
        ASKED,
        CONFIRMED,
        REFUSED,
        AT_OFFICE,
        UPHELD,
        REJECTED
    }

    /** What a coach asked who was at a session and has no points for it. */
    record Asked(SessionId session, CoachId coach, String remark, LocalDate on, Reached reached) {}

    /** Who did all this. */
    record People(Actor provider, Actor office) {}

    /** Whether nobody worked on any list yet. */
    boolean isEmpty();

    /** Nobody is written to about it. */
    void take(List<Closed> closed, List<Open> open, List<Asked> asked, People people);
}
