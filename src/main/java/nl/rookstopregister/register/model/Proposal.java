package nl.rookstopregister.register.model;

import java.time.Instant;
import java.util.UUID;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.shared.Actor;

/** A decision that one person prepared and another still has to look at (vier ogen). */
public record Proposal(UUID id, ProposedDecision decision, Actor preparedBy, Instant preparedAt) {

    public enum Outcome {
        CONFIRMED,
        WITHDRAWN,
        /** Another decision was taken meanwhile, so that it can no longer be taken as it was prepared. */
        OVERTAKEN
    }

    /** The second pair of eyes takes the decision; the first one prepared it. */
    public ProposedDecision confirmedBy(Actor second) {
        return new ProposedDecision(
                id,
                decision.coach(),
                decision.kind(),
                decision.body(),
                second,
                preparedBy,
                decision.effectiveOn(),
                decision.term(),
                decision.annotation(),
                decision.concerns(),
                decision.grounds(),
                decision.basedOn());
    }

    public boolean preparedBy(Actor actor) {
        return actor.account() != null && actor.account().equals(preparedBy.account());
    }
}
