package nl.rookstopregister.portfolio.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.shared.CoachId;

/** All entries of guidance hours, with every version of each. */
public interface Hours {

    /** False when that version was there already: it was sent twice, or somebody else was first. */
    boolean add(HourEntry entry);

    /** First versions, many at once. How many were new. */
    int addAll(CoachId coach, List<HourEntry> entries);

    /** As the last version says; also when it was removed. */
    Optional<HourEntry> find(CoachId coach, EntryId id);

    /** Oldest first. */
    List<HourEntry> history(CoachId coach, EntryId id);

    /** The last version of each, also of those that were removed; newest work first. */
    List<HourEntry> everyOneOf(CoachId coach);

    /** The last version of each that is there. */
    Map<CoachId, List<HourEntry>> of(Collection<CoachId> coaches);
}
