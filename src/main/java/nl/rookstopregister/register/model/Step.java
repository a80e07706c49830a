package nl.rookstopregister.register.model;

import java.util.Set;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * One line of the lifecycle: from this state, a decision of this kind leads there.
 *
 * @param to null where it follows from the decisions that are left: after a correction or a revocation
 * @param bodies that may take it
 * @param needs what it must carry
 */
public record Step(
        RegistrationState from, DecisionKind kind, @Nullable RegistrationState to, Set<Body> bodies, Set<Need> needs) {

    public Step {
        bodies = Set.copyOf(bodies);
        needs = Set.copyOf(needs);
    }

    boolean changesState() {
        return to != null && to != from;
    }
}
