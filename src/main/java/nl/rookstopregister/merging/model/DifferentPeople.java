package nl.rookstopregister.merging.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;

/** Records of which somebody said that they are not of the same person, so that nobody is asked again. */
public interface DifferentPeople {

    /** Who said so, when and why. */
    record Said(Actor by, Instant at, String reason) {}

    void say(CoachId one, CoachId other, Said said);

    /** Somebody thought better of it. */
    void forget(CoachId one, CoachId other);

    Optional<Said> said(CoachId one, CoachId other);

    /** All records of which it was said, each with those it is not the same person as; the order of two says nothing. */
    Map<CoachId, Set<CoachId>> all();
}
