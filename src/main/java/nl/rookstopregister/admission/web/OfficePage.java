package nl.rookstopregister.admission.web;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.model.Proposal;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.register.DecisionAuthority;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/** Everything for one judgement on one screen. */
public record OfficePage(
        Head head,
        Person person,
        Clocks clocks,
        List<Section> sections,
        Assessment assessment,
        List<HistoryLine> history,
        DecisionForm decision,
        FormErrors errors) {

    /** Whose application it is, and who works on it. */
    public record Person(
            CoachId coach, String name, @Nullable String assignee, List<SignedIn> colleagues, int snapshots) {}

    /** Both clocks, as far as they run. */
    public record Clocks(
            @Nullable Deadline check,
            @Nullable Deadline decision,
            @Nullable Deadline answer) {}

    /**
     * What can be decided, by whom, and what was typed.
     *
     * @param granting who may grant it, and with what
     * @param refusing who may refuse it, and with what
     * @param seen how many decisions about this coach there are
     * @param proposal that waits for a second pair of eyes
     * @param obstacle why the last attempt did not work
     */
    public record DecisionForm(
            DecisionAuthority granting,
            DecisionAuthority refusing,
            boolean mayGrant,
            boolean mayRefuse,
            LocalDate effectiveOn,
            String typedDay,
            String ground,
            int seen,
            @Nullable Proposal proposal,
            boolean ownProposal,
            @Nullable Obstacle obstacle) {}

    /** A message key and what fills it in. */
    public record Obstacle(String key, List<Object> arguments) {

        static Obstacle of(String key, Object... arguments) {
            return new Obstacle(key, List.of(arguments));
        }
    }
}
