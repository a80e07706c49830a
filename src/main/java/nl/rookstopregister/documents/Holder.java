package nl.rookstopregister.documents;

import java.util.UUID;
import nl.rookstopregister.shared.CoachId;

/** Whose file it is: who, beside office and committee, may see it. */
public sealed interface Holder {

    record OfCoach(CoachId coach) implements Holder {}

    /** A training provider, by the number that providers give it. */
    record OfProvider(UUID provider) implements Holder {}
}
