package nl.rookstopregister.reflection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.shared.CoachId;

/** Takes in how coaches looked at their own work before; for a demonstration. */
public interface ReflectionIntake {

    /**
     * An intervision meeting.
     *
     * @param role of the competence profile that it was about
     * @param confirmed the others who said that they were there
     * @param awaited the others who said nothing yet
     */
    record Held(LocalDate on, int role, String subject, CoachId by, List<CoachId> confirmed, List<CoachId> awaited) {

        public Held {
            confirmed = List.copyOf(confirmed);
            awaited = List.copyOf(awaited);
        }
    }

    void held(Held meeting);

    /** @param answers by question, as somebody would type them */
    void completed(CoachId coach, LocalDate on, Map<String, String> answers);

    /** Of one who is still writing. */
    void begun(CoachId coach, Map<String, String> answers);
}
