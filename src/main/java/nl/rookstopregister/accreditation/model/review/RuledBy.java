package nl.rookstopregister.accreditation.model.review;

import java.util.Optional;
import nl.rookstopregister.shared.Actor;

/**
 * Who took a ruling.
 *
 * @param preparer who proposed it, where two pairs of eyes were needed
 */
public record RuledBy(Actor decider, Optional<Actor> preparer) {}
