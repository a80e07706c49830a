package nl.rookstopregister.admission.model;

import java.time.LocalDate;
import java.util.Map;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What office and committee do with an application.
 *
 * @param assignee who works on it
 * @param asked what was asked last, per task; the applicant can change these tasks only
 * @param onPaper the day on which it came in on paper, entered by the office; null for what the applicant types
 */
public record Handling(
        @Nullable Actor assignee,
        Map<Task, String> asked,
        @Nullable Proposal proposal,
        @Nullable DecisionNumber decision,
        @Nullable LocalDate onPaper) {

    static final Handling NONE = new Handling(null, Map.of(), null, null, null);

    public Handling {
        asked = Map.copyOf(asked);
    }

    static Handling receivedOnPaper(LocalDate day) {
        return new Handling(null, Map.of(), null, null, day);
    }

    Handling by(@Nullable Actor person) {
        return new Handling(person, asked, proposal, decision, onPaper);
    }

    Handling asking(Map<Task, String> remarks) {
        return new Handling(assignee, remarks, null, decision, onPaper);
    }

    Handling proposing(@Nullable Proposal decided) {
        return new Handling(assignee, asked, decided, decision, onPaper);
    }

    Handling decided(DecisionNumber number) {
        return new Handling(assignee, asked, proposal, number, onPaper);
    }
}
