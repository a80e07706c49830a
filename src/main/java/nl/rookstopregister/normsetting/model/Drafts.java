package nl.rookstopregister.normsetting.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.shared.Actor;

/** All norms in preparation, and those that once were. */
public interface Drafts {

    void add(Draft draft);

    /** The latest first. */
    List<Draft> all();

    Optional<Draft> find(UUID id);

    /** The same, held until the transaction ends. */
    Optional<Draft> held(UUID id);

    /** The latest first. */
    List<Edition> editions(UUID draft);

    Optional<Edition> edition(UUID draft, int revision);

    /** False when somebody saved that revision already. */
    boolean add(UUID draft, Edition edition);

    void move(UUID draft, Draft.Stage stage);

    /** False when another proposal is open. */
    boolean add(UUID draft, Proposal proposal);

    void settle(Proposal proposal, boolean adopted, Actor by, Instant at);
}
