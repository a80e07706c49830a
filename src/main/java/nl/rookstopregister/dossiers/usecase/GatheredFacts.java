package nl.rookstopregister.dossiers.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.model.EstablishedFacts;
import nl.rookstopregister.dossiers.model.ToldByBoth;
import nl.rookstopregister.dossiers.spi.FactSource;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.InterventionCarriedOut;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is known of people: from every context that knows some, and from every record that a person has. */
@Component
class GatheredFacts {

    private final EstablishedFacts established;
    private final ObjectProvider<FactSource> sources;
    private final ObjectProvider<PersonRecords> records;

    GatheredFacts(
            EstablishedFacts established, ObjectProvider<FactSource> sources, ObjectProvider<PersonRecords> records) {
        this.established = established;
        this.sources = sources;
        this.records = records;
    }

    List<Fact> of(CoachId coach) {
        return ofPerson(withLed(coach, ledBy(List.of(coach))));
    }

    /** @param all records of one person, the leading one first */
    List<Fact> ofPerson(List<CoachId> all) {
        if (all.size() == 1) {
            CoachId only = all.getFirst();
            return eachOnce(Stream.concat(
                    established.of(only).stream(),
                    sources.orderedStream().flatMap(source -> source.factsOf(only).stream())));
        }
        return eachOnce(Stream.concat(
                ToldByBoth.once(all.stream().map(established::of).toList()).stream(),
                sources.orderedStream().flatMap(source -> source.factsOfPerson(all).stream())));
    }

    Map<CoachId, List<Fact>> of(Collection<CoachId> coaches) {
        Map<CoachId, List<CoachId>> led = ledBy(coaches);
        List<Map<CoachId, List<Fact>>> told = Stream.concat(
                        Stream.of(established.of(coaches)),
                        sources.orderedStream().map(source -> source.factsOf(coaches)))
                .toList();
        Map<CoachId, List<Fact>> facts = LinkedHashMap.newLinkedHashMap(coaches.size());
        for (CoachId coach : coaches) {
            facts.put(
                    coach,
                    led.containsKey(coach)
                            ? ofPerson(withLed(coach, led))
                            : eachOnce(told.stream().flatMap(known -> known.getOrDefault(coach, List.of()).stream())));
        }
        return facts;
    }

    private static List<CoachId> withLed(CoachId coach, Map<CoachId, List<CoachId>> led) {
        return Stream.concat(Stream.of(coach), led.getOrDefault(coach, List.of()).stream())
                .toList();
    }

    /** Names of the recognised interventions that each of these carried out, sorted. */
    Map<CoachId, List<String>> recognisedInterventions(Collection<CoachId> coaches) {
        Map<CoachId, List<CoachId>> led = ledBy(coaches);
        Set<CoachId> all = withLed(coaches, led);
        Map<CoachId, CoachId> leading = new HashMap<>();
        led.forEach((coach, others) -> others.forEach(other -> leading.put(other, coach)));
        Map<CoachId, Set<String>> names = new HashMap<>();
        Stream.concat(
                        Stream.of(established.interventionsOf(all)),
                        sources.orderedStream().map(source -> source.interventionsOf(all)))
                .flatMap(byCoach -> byCoach.entrySet().stream())
                .forEach(of -> recognised(of.getValue())
                        .forEach(name -> names.computeIfAbsent(
                                        leading.getOrDefault(of.getKey(), of.getKey()), _ -> new TreeSet<>())
                                .add(name)));
        return names.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, of -> List.copyOf(of.getValue())));
    }

    private static Stream<String> recognised(List<InterventionCarriedOut> carriedOut) {
        return carriedOut.stream()
                .filter(fact -> fact.recognition() == Recognition.RECOGNISED)
                .map(fact -> fact.intervention().name());
    }

    private Map<CoachId, List<CoachId>> ledBy(Collection<CoachId> coaches) {
        return records.getIfAvailable(() -> PersonRecords.EACH_ITS_OWN).ledBy(coaches);
    }

    private static Set<CoachId> withLed(Collection<CoachId> coaches, Map<CoachId, List<CoachId>> led) {
        Set<CoachId> all = new LinkedHashSet<>(coaches);
        led.values().forEach(all::addAll);
        return all;
    }

    private static List<Fact> eachOnce(Stream<Fact> told) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        told.forEach(fact -> facts.putIfAbsent(fact.id(), fact));
        return List.copyOf(facts.values());
    }
}
