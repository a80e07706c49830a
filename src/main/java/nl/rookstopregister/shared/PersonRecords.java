package nl.rookstopregister.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which records belong to one person: one each, unless a decision says that two are of the same person. Nothing is moved
 * by such a decision; whoever reads what belongs to a person reads all records of that person.
 */
public interface PersonRecords {

    /** Where nobody was ever found twice. */
    PersonRecords EACH_ITS_OWN = new EachItsOwn();

    /** The record under which the person goes on; the same one for nearly everybody. */
    CoachId leading(CoachId record);

    /** All records of the person to whom this one belongs, the leading one first. */
    List<CoachId> of(CoachId record);

    /** The same as a query asks for them: {@code where coach = any(:records)}. */
    default UUID[] keys(CoachId record) {
        return of(record).stream().map(CoachId::value).toArray(UUID[]::new);
    }

    /** Of those among these that lead others: which. Nothing of the rest. */
    Map<CoachId, List<CoachId>> ledBy(Collection<CoachId> leading);

    /** See {@link #EACH_ITS_OWN}. */
    final class EachItsOwn implements PersonRecords {

        private EachItsOwn() {}

        @Override
        public CoachId leading(CoachId record) {
            return record;
        }

        @Override
        public List<CoachId> of(CoachId record) {
            return List.of(record);
        }

        @Override
        public Map<CoachId, List<CoachId>> ledBy(Collection<CoachId> leading) {
            return Map.of();
        }
    }
}
