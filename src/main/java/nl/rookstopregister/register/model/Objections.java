package nl.rookstopregister.register.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.rookstopregister.register.DecisionKind;

/** Until when an objection can be filed: product parameter, six weeks from the day after the decision, "tot en met". */
final class Objections {

    private Objections() {}

    /** Empty where none is open: what a predecessor decided, and what was decided on an objection, a merger where it is
     * told of the other record already, and a death. */
    static Optional<LocalDate> lastDay(DecisionKind kind, LocalDate takenOn, Limits limits) {
        boolean none = switch (kind) {
            case REVOKE, MERGED_AWAY, DECEASED -> true;
            default -> kind.isTakenOver();
        };
        return none ? Optional.empty() : Optional.of(takenOn.plus(limits.objection()));
    }
}
