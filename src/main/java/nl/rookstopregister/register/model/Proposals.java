package nl.rookstopregister.register.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;

/** Decisions that wait for a second pair of eyes. */
public interface Proposals {

    /** False when another one about this coach is waiting already. */
    boolean add(Proposal proposal);

    /** Oldest first. */
    List<Proposal> open();

    Optional<Proposal> open(UUID id);

    Optional<Proposal> openAbout(CoachId coach);

    void settle(UUID id, Proposal.Outcome outcome, Actor by, Instant now);
}
