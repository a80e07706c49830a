package nl.rookstopregister.supervision.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.supervision.SupervisionId;

/**
 * What a supervisor signed. It is never changed; a later one of the same supervision takes its place.
 *
 * @param ordinal 1 for the first, more for a correction
 * @param supervisorSince first day of the supervisor's own registration
 * @param counts how often each activity was done, by its code in the norm
 * @param remarks by the step in which they were written
 */
public record PracticeJudgement(
        UUID id,
        SupervisionId supervision,
        int ordinal,
        CoachId supervisor,
        LocalDate supervisorSince,
        Competences shown,
        Competences notYet,
        Map<String, Integer> counts,
        Map<String, String> remarks,
        Set<SharedPractice> conflicts,
        Instant signedAt,
        Actor signedBy) {

    public PracticeJudgement {
        counts = Map.copyOf(counts);
        remarks = Map.copyOf(remarks);
        conflicts = Set.copyOf(conflicts);
    }
}
