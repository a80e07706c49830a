package nl.rookstopregister.dossiers.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.InterventionCarriedOut;
import nl.rookstopregister.shared.CoachId;

/** A context that knows facts about coaches. */
public interface FactSource {

    List<Fact> factsOf(CoachId coach);

    /**
     * The facts of many coaches, for whoever weighs all dossiers; without those of whom nothing is known. A source of
     * which there may be much answers for all at once; the others are asked one by one.
     */
    default Map<CoachId, List<Fact>> factsOf(Collection<CoachId> coaches) {
        return coaches.stream()
                .distinct()
                .map(coach -> Map.entry(coach, factsOf(coach)))
                .filter(known -> !known.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What is known of a person who has several records, the leading one first: what two of them both hold, such as an hour
     * that was typed twice, is told once.
     */
    default List<Fact> factsOfPerson(List<CoachId> records) {
        return records.stream().flatMap(record -> factsOf(record).stream()).toList();
    }

    /**
     * What these carried out, for the directory, which reads everybody at its start: a source that knows interventions
     * answers for all at once, and announces {@link nl.rookstopregister.dossiers.CoachDetailsChanged} when one changes.
     */
    default Map<CoachId, List<InterventionCarriedOut>> interventionsOf(Collection<CoachId> coaches) {
        return Map.of();
    }
}
