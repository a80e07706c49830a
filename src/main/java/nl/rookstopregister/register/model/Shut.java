package nl.rookstopregister.register.model;

import java.util.Optional;
import nl.rookstopregister.register.DecisionKind;

/** What a merger or a death shuts: after it, nothing is decided about the record but what undoes or corrects it. */
record Shut(History history) {

    /** The key of why a decision of this kind can no longer be taken. */
    Optional<String> against(DecisionKind kind) {
        if (kind != DecisionKind.TAKE_BACK
                && history.standing(DecisionKind.MERGED_AWAY).isPresent()) {
            return Optional.of("merged-away");
        }
        boolean aboutTheLedger = switch (kind) {
            case TAKE_BACK, CORRECT, REVOKE -> true;
            default -> false;
        };
        return !aboutTheLedger && history.standing(DecisionKind.DECEASED).isPresent()
                ? Optional.of("deceased")
                : Optional.empty();
    }

    /** A merger is taken back on both records at once, from a page of its own; here only a reported death. */
    boolean offers(DecisionKind kind) {
        return kind == DecisionKind.TAKE_BACK
                ? history.standing(DecisionKind.DECEASED).isPresent()
                : against(kind).isEmpty();
    }
}
