package nl.rookstopregister.accreditation.model;

import static nl.rookstopregister.accreditation.model.RequestState.CLOSED;
import static nl.rookstopregister.accreditation.model.RequestState.DRAFT;
import static nl.rookstopregister.accreditation.model.RequestState.GRANTED;
import static nl.rookstopregister.accreditation.model.RequestState.IN_REVIEW;
import static nl.rookstopregister.accreditation.model.RequestState.MORE_ASKED;
import static nl.rookstopregister.accreditation.model.RequestState.REFUSED;
import static nl.rookstopregister.accreditation.model.RequestState.SUBMITTED;
import static nl.rookstopregister.accreditation.model.RequestState.WITHDRAWN;

import java.util.Set;

/** The one table of how a request may go: a move, from where, to where. */
public enum Move {
    SUBMIT(Set.of(DRAFT, MORE_ASKED), SUBMITTED),
    ASK_MORE(Set.of(SUBMITTED, IN_REVIEW), MORE_ASKED),
    FIND_COMPLETE(Set.of(SUBMITTED), IN_REVIEW),
    GRANT(Set.of(IN_REVIEW), GRANTED),
    REFUSE(Set.of(IN_REVIEW), REFUSED),
    /** The objection to a refusal was right. */
    GRANT_ON_OBJECTION(Set.of(REFUSED), GRANTED),
    WITHDRAW(Set.of(DRAFT, SUBMITTED, MORE_ASKED, IN_REVIEW), WITHDRAWN),
    CLOSE(Set.of(DRAFT, MORE_ASKED), CLOSED);

    private final Set<RequestState> from;
    private final RequestState to;

    Move(Set<RequestState> from, RequestState to) {
        this.from = from;
        this.to = to;
    }

    public boolean isPossibleFrom(RequestState state) {
        return from.contains(state);
    }

    public RequestState to() {
        return to;
    }
}
