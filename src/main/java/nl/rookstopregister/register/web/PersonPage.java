package nl.rookstopregister.register.web;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.FormerName;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * One person for the office: who, where it stands, what was decided, and what can be decided.
 *
 * @param details null for a coach whose dossier was never opened
 * @param timeline newest first
 * @param waiting the decision that waits for a second pair of eyes, if any
 * @param others records of the same person: where this one went, or which ones it took in
 * @param formerNames newest first
 */
public record PersonPage(
        String coach,
        String name,
        @Nullable String number,
        @Nullable CoachDetails details,
        Standing standing,
        List<Line> timeline,
        List<Offer> offers,
        @Nullable String waiting,
        List<OtherRecord> others,
        List<FormerName> formerNames) {

    /** @param since first day in this state; null when never admitted */
    public record Standing(
            RegistrationState state,
            @Nullable LocalDate since,
            @Nullable Days term,
            List<Annotation> annotations) {}

    /**
     * @param concerned the number of the decision it corrects or revokes
     * @param changedBy the later decision that corrected or revoked it
     */
    public record Line(
            Decision decision,
            @Nullable DecisionNumber concerned,
            @Nullable DecisionNumber changedBy) {}

    /** @param leads whether the person goes on there */
    public record OtherRecord(
            String coach, String name, @Nullable String number, boolean leads) {}

    /** A kind of decision that is possible now, and where its page is. */
    public record Offer(String key, String address) {}
}
