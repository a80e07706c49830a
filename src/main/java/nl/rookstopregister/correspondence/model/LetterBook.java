package nl.rookstopregister.correspondence.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.shared.CoachId;

/** All letters that were written. */
public interface LetterBook {

    /** Makes others wait who want to write the letter of the same decision, until this transaction ends. */
    void lock(DecisionId decision);

    Optional<StoredLetter> find(DecisionId decision);

    void add(Decision decision, StoredLetter letter, Instant writtenAt);

    /** Harmless when done twice. */
    void markOpened(DecisionId decision, Instant at);

    /** Decisions whose letter waits for this coach. */
    Set<DecisionId> unread(CoachId coach);
}
