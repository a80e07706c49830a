package nl.rookstopregister.register.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.shared.CoachId;

/** All decisions of the register. Grows, and never changes. */
public interface Ledger {

    /** The history of a coach, kept for this transaction alone until it ends: one decision at a time. */
    History held(CoachId coach);

    /** Without the assessments, which nothing follows from. */
    History history(CoachId coach);

    /** The same of many at once; nothing of whom no decision was taken about. */
    List<History> histories(Collection<CoachId> coaches);

    /** With the assessments as they were stored, oldest first. */
    List<Decision> decisions(CoachId coach);

    Optional<Decision> requested(UUID request);

    Optional<Decision> find(DecisionId id);

    Optional<Decision> find(DecisionNumber number);

    DecisionNumber nextNumber(int year);

    /** @param ordinal its place among the decisions about this coach, from one */
    void append(Decision decision, UUID request, int ordinal);
}
