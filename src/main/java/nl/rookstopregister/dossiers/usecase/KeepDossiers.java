package nl.rookstopregister.dossiers.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.CoachDetailsChanged;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.dossiers.model.EstablishedFacts;
import nl.rookstopregister.dossiers.model.People;
import nl.rookstopregister.dossiers.model.SearchWords;
import nl.rookstopregister.dossiers.spi.FactSource;
import nl.rookstopregister.dossiers.spi.StandingSource;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps details and facts of coaches, and puts a coach's dossier together for an assessment. */
@UseCase
class KeepDossiers implements Dossiers {

    private final People people;
    private final EstablishedFacts established;
    private final ObjectProvider<FactSource> sources;
    private final ObjectProvider<StandingSource> standing;
    private final ApplicationEventPublisher events;

    KeepDossiers(
            People people,
            EstablishedFacts established,
            ObjectProvider<FactSource> sources,
            ObjectProvider<StandingSource> standing,
            ApplicationEventPublisher events) {
        this.people = people;
        this.established = established;
        this.sources = sources;
        this.standing = standing;
        this.events = events;
    }

    @Override
    public Optional<CoachDetails> details(CoachId coach) {
        return people.find(coach);
    }

    @Override
    public List<CoachDetails> details(Collection<CoachId> coaches) {
        return people.find(coaches);
    }

    @Override
    public Stream<CoachDetails> allDetails() {
        return people.all().stream();
    }

    @Override
    public void keep(CoachDetails details) {
        boolean same = people.find(details.coach()).filter(details::equals).isPresent();
        if (!same) {
            people.save(details);
            events.publishEvent(new CoachDetailsChanged(details.coach()));
        }
    }

    @Override
    public Dossier dossier(CoachId coach) {
        Stream<Fact> facts = Stream.concat(
                established.of(coach).stream(),
                sources.orderedStream().flatMap(source -> source.factsOf(coach).stream()));
        StandingSource register = standing.getIfAvailable();
        return new Dossier(register == null ? Standing.NEW : register.standingOf(coach), eachOnce(facts));
    }

    @Override
    public Map<CoachId, Dossier> dossiers(Collection<CoachId> coaches) {
        List<Map<CoachId, List<Fact>>> told = Stream.concat(
                        Stream.of(established.of(coaches)),
                        sources.orderedStream().map(source -> source.factsOf(coaches)))
                .toList();
        StandingSource register = standing.getIfAvailable();
        Map<CoachId, Standing> standings = register == null ? Map.of() : register.standingsOf(coaches);
        Map<CoachId, Dossier> dossiers = LinkedHashMap.newLinkedHashMap(coaches.size());
        for (CoachId coach : coaches) {
            Stream<Fact> facts = told.stream().flatMap(known -> known.getOrDefault(coach, List.of()).stream());
            dossiers.put(coach, new Dossier(standings.getOrDefault(coach, Standing.NEW), eachOnce(facts)));
        }
        return dossiers;
    }

    private static List<Fact> eachOnce(Stream<Fact> told) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        told.forEach(fact -> facts.putIfAbsent(fact.id(), fact));
        return List.copyOf(facts.values());
    }

    @Override
    public List<CoachId> coachesAfter(@Nullable CoachId last, int atMost) {
        return people.after(last, atMost);
    }

    @Override
    public Map<CoachId, List<String>> recognisedInterventions(Collection<CoachId> coaches) {
        Map<CoachId, Set<String>> names = new HashMap<>();
        Stream.concat(
                        Stream.of(established.interventionsOf(coaches)),
                        sources.orderedStream().map(source -> source.interventionsOf(coaches)))
                .flatMap(byCoach -> byCoach.entrySet().stream())
                .forEach(of -> of.getValue().stream()
                        .filter(fact -> fact.recognition() == Recognition.RECOGNISED)
                        .forEach(fact -> names.computeIfAbsent(of.getKey(), _ -> new TreeSet<>())
                                .add(fact.intervention().name())));
        return names.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, of -> List.copyOf(of.getValue())));
    }

    @Override
    public void establish(CoachId coach, List<Fact> facts, String source) {
        established.add(coach, facts, source);
        events.publishEvent(new CoachDetailsChanged(coach));
    }

    @Override
    public List<CoachDetails> search(String text, int atMost) {
        SearchWords words = SearchWords.of(text);
        return words.words().isEmpty() ? List.of() : people.search(words, atMost);
    }
}
