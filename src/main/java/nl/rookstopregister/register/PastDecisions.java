package nl.rookstopregister.register;

import java.time.Instant;
import java.util.List;
import nl.rookstopregister.shared.CoachId;

/**
 * The way into the ledger for a past that was not lived here: that of a predecessor, or an invented one. Every step is held
 * against the lifecycle as on the day it was taken; nothing is announced, and no letter goes out.
 */
public interface PastDecisions {

    /** All decisions about one coach, in the order in which they were taken. */
    record Past(CoachId coach, List<PastDecision> decisions) {}

    /** @param recordedAt also says on which day it was taken */
    record PastDecision(ProposedDecision decision, Instant recordedAt) {}

    boolean isLedgerEmpty();

    /** For coaches about whom nothing was decided yet; a step that the lifecycle does not have is a mistake of the caller's. */
    void keep(List<Past> pasts);
}
