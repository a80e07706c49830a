package nl.rookstopregister.register.web;

import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * What will happen when a decision is taken, before it is.
 *
 * @param consequence null when it can no longer be taken
 * @param form null for a decision that somebody prepared already
 */
public record CheckPage(
        String coach,
        String name,
        DecidePage.KindWords kind,
        ProposedDecision decision,
        @Nullable Consequence consequence,
        @Nullable DecisionForm form,
        @Nullable Waiting waiting) {

    /** The state with and without it, and what it takes. */
    public record Consequence(RegistrationState from, RegistrationState to, boolean takesTwo) {}

    /** @param own whether the reader prepared it, who then cannot confirm it */
    public record Waiting(
            String id,
            String preparedBy,
            boolean own,
            @Nullable Refusal refusal) {}
}
