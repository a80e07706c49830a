package nl.rookstopregister.register;

import java.util.Optional;

/** Two records of one person, made one by a decision, and made two again by another. Nothing of either record is moved. */
public interface Mergers extends MergedRecords {

    /** What would come of it, for whoever weighs it: empty when nothing stands in the way. */
    Optional<Merging.Refused> obstacle(Merger merger);

    /** Takes the decision on both records; joins the transaction of the use case that calls it. */
    Merging merge(Merger merger);

    /** Takes a merger back: the same two records are of two people after all. */
    Merging takeBack(Merger merger);
}
