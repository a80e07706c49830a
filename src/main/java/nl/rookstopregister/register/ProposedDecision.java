package nl.rookstopregister.register;

import java.time.LocalDate;
import java.util.UUID;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * A decision that somebody wants the register to take.
 *
 * @param request makes taking it twice harmless: the same request gives the same decision
 * @param basedOn how many decisions of this coach the decider had seen; with more by now it is refused as stale
 * @param other the other record of the same person, for a merger and for taking one back
 */
public record ProposedDecision(
        UUID request,
        CoachId coach,
        DecisionKind kind,
        Body body,
        Actor decidedBy,
        @Nullable Actor preparedBy,
        LocalDate effectiveOn,
        @Nullable Days term,
        @Nullable Annotation annotation,
        @Nullable DecisionId concerns,
        Grounds grounds,
        int basedOn,
        @Nullable CoachId other) {

    public ProposedDecision(
            UUID request,
            CoachId coach,
            DecisionKind kind,
            Body body,
            Actor decidedBy,
            @Nullable Actor preparedBy,
            LocalDate effectiveOn,
            @Nullable Days term,
            @Nullable Annotation annotation,
            @Nullable DecisionId concerns,
            Grounds grounds,
            int basedOn) {
        this(
                request,
                coach,
                kind,
                body,
                decidedBy,
                preparedBy,
                effectiveOn,
                term,
                annotation,
                concerns,
                grounds,
                basedOn,
                null);
    }
}
