package nl.rookstopregister.register;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/** Two records of one person, made one by a decision, and made two again by another. Nothing of either record is moved. */
public interface Mergers {

    /** A record that went, and the number that it had; null when it was never admitted. */
    record Gone(CoachId goes, CoachId stays, @Nullable RegistrationNumber number) {}

    /** What would come of it, for whoever weighs it: empty when nothing stands in the way. */
    Optional<Merging.Refused> obstacle(Merger merger);

    /** Takes the decision on both records; joins the transaction of the use case that calls it. */
    Merging merge(Merger merger);

    /** Takes a merger back: the same two records are of two people after all. */
    Merging takeBack(Merger merger);

    /** Everything that went, for whoever must lead on from an old number. */
    List<Gone> gone();

    /** Into which record this one went; empty for nearly everybody. */
    Optional<Gone> goneFrom(CoachId record);
}
