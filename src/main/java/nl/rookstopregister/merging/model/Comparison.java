package nl.rookstopregister.merging.model;

import java.util.Set;
import nl.rookstopregister.dossiers.Lookalikes.Trait;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side.
 *
 * @param together what their sums would be, or are, as one record
 * @param twice what both hold and counts once
 * @param waiting what waits for a second person
 * @param different who said that these are two people
 * @param stays the one that stayed, once they were merged
 */
public record Comparison(
        RecordSeen one,
        RecordSeen other,
        Set<Trait> traits,
        Sums together,
        Sums twice,
        @Nullable Proposal waiting,
        DifferentPeople.@Nullable Said different,
        @Nullable CoachId stays) {

    public RecordSeen side(CoachId record) {
        return one.details().coach().equals(record) ? one : other;
    }
}
