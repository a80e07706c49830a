package nl.rookstopregister.portfolio.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rookstopregister.dossiers.spi.FactSource;
import nl.rookstopregister.interventions.Interventions;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.GuidanceHours;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.portfolio.model.EntryId;
import nl.rookstopregister.portfolio.model.HeldTwice;
import nl.rookstopregister.portfolio.model.HourEntry;
import nl.rookstopregister.portfolio.model.Hours;
import nl.rookstopregister.portfolio.model.KnownInterventions;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/**
 * Hours as facts, with what the list says of their intervention today about those days: a withdrawal may reach back. Those
 * that do not count are stated too, so that the assessment says why.
 */
@UseCase
class KnowHours implements FactSource {

    private final Hours hours;
    private final Interventions interventions;

    KnowHours(Hours hours, Interventions interventions) {
        this.hours = hours;
        this.interventions = interventions;
    }

    static String factId(EntryId id) {
        return "portfolio:hours:" + id;
    }

    @Override
    public List<Fact> factsOf(CoachId coach) {
        return factsOf(List.of(coach)).getOrDefault(coach, List.of());
    }

    @Override
    public Map<CoachId, List<Fact>> factsOf(Collection<CoachId> coaches) {
        KnownInterventions known = new KnownInterventions(interventions.all());
        return hours.of(coaches).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        of -> of.getValue().stream()
                                .map(entry -> fact(entry, known))
                                .toList()));
    }

    @Override
    public List<Fact> factsOfPerson(List<CoachId> records) {
        KnownInterventions known = new KnownInterventions(interventions.all());
        Map<CoachId, List<HourEntry>> kept = hours.of(records);
        List<List<HourEntry>> each = records.stream()
                .map(record -> kept.getOrDefault(record, List.of()))
                .toList();
        Set<EntryId> again = HeldTwice.hours(each);
        return each.stream()
                .flatMap(List::stream)
                .filter(entry -> !again.contains(entry.id()))
                .map(entry -> fact(entry, known))
                .toList();
    }

    private static Fact fact(HourEntry entry, KnownInterventions known) {
        return new GuidanceHours(
                factId(entry.id()),
                entry.guidance().last(),
                entry.guidance().minutes(),
                known.recognition(entry.guidance()),
                Proof.of(Proof.Kind.OWN_STATEMENT));
    }
}
