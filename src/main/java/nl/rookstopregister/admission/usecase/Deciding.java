package nl.rookstopregister.admission.usecase;

import java.time.LocalDate;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.register.DecisionAuthority;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.register.Taking;
import org.jspecify.annotations.Nullable;

/** What became of a decision that somebody wanted to take on an application. */
public sealed interface Deciding {

    record Decided(DecisionNumber number) implements Deciding {}

    /** It deviates from the norm: a second person has to confirm it. */
    record Proposed() implements Deciding {}

    /** This person may not take this decision. */
    record NotAuthorised(DecisionAuthority authority) implements Deciding {}

    record GroundMissing() implements Deciding {}

    /** The day of effect must lie in these days. */
    record WrongDay(LocalDate first, LocalDate last) implements Deciding {}

    /** Four eyes are those of two people. */
    record OwnProposal() implements Deciding {}

    /**
     * Somebody else was first, or it is not ready for a decision.
     *
     * @param by who did what it stands for now
     */
    record NotFromHere(ApplicationState state, @Nullable String by) implements Deciding {}

    /** The register does not take it. */
    record Refused(Taking reason) implements Deciding {}
}
