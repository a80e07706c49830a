package nl.rookstopregister.merging.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;

/** What waits for a second pair of eyes. */
public interface Proposals {

    /** False when something about one of these records waits already. */
    boolean add(Proposal proposal);

    /** Oldest first. */
    List<Proposal> open();

    /** Held until the transaction ends. */
    Optional<Proposal> open(UUID id);

    Optional<Proposal> openAbout(CoachId one, CoachId other);

    void settle(UUID id, Proposal.Outcome outcome, Actor by, Instant at);
}
