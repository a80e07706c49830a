package nl.rookstopregister.admission.model;

import static nl.rookstopregister.admission.ApplicationState.CLOSED;
import static nl.rookstopregister.admission.ApplicationState.COMPLETE;
import static nl.rookstopregister.admission.ApplicationState.DRAFT;
import static nl.rookstopregister.admission.ApplicationState.GRANTED;
import static nl.rookstopregister.admission.ApplicationState.MORE_ASKED;
import static nl.rookstopregister.admission.ApplicationState.PROPOSED;
import static nl.rookstopregister.admission.ApplicationState.REFUSED;
import static nl.rookstopregister.admission.ApplicationState.SUBMITTED;
import static nl.rookstopregister.admission.ApplicationState.WITHDRAWN;

import java.util.Set;
import nl.rookstopregister.admission.ApplicationState;

/** The one table of how an application may go: a move, from where, to where. */
public enum Move {
    SUBMIT(Set.of(DRAFT, MORE_ASKED), SUBMITTED),
    ASK_MORE(Set.of(SUBMITTED, COMPLETE), MORE_ASKED),
    FIND_COMPLETE(Set.of(SUBMITTED), COMPLETE),
    PROPOSE(Set.of(COMPLETE), PROPOSED),
    TURN_DOWN_PROPOSAL(Set.of(PROPOSED), COMPLETE),
    GRANT(Set.of(COMPLETE, PROPOSED), GRANTED),
    REFUSE(Set.of(COMPLETE, PROPOSED), REFUSED),
    WITHDRAW(Set.of(DRAFT, SUBMITTED, MORE_ASKED, COMPLETE, PROPOSED), WITHDRAWN),
    CLOSE(Set.of(DRAFT, MORE_ASKED), CLOSED),
    /** The applicant died. */
    END(Set.of(DRAFT, SUBMITTED, MORE_ASKED, COMPLETE, PROPOSED), CLOSED);

    private final Set<ApplicationState> from;
    private final ApplicationState to;

    Move(Set<ApplicationState> from, ApplicationState to) {
        this.from = from;
        this.to = to;
    }

    public boolean isPossibleFrom(ApplicationState state) {
        return from.contains(state);
    }

    public ApplicationState to() {
        return to;
    }
}
