package nl.rookstopregister.dossiers.usecase;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.CoachDetailsChanged;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.dossiers.model.EstablishedFacts;
import nl.rookstopregister.dossiers.model.People;
import nl.rookstopregister.dossiers.model.SearchWords;
import nl.rookstopregister.dossiers.spi.StandingSource;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
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
    private final GatheredFacts facts;
    private final ObjectProvider<StandingSource> standing;
    private final ApplicationEventPublisher events;

    KeepDossiers(
            People people,
            EstablishedFacts established,
            GatheredFacts facts,
            ObjectProvider<StandingSource> standing,
            ApplicationEventPublisher events) {
        this.people = people;
        this.established = established;
        this.facts = facts;
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
        StandingSource register = standing.getIfAvailable();
        return new Dossier(register == null ? Standing.NEW : register.standingOf(coach), facts.of(coach));
    }

    @Override
    public Dossier together(CoachId stays, CoachId goes) {
        return new Dossier(dossier(stays).standing(), facts.ofPerson(List.of(stays, goes)));
    }

    @Override
    public Map<CoachId, Dossier> dossiers(Collection<CoachId> coaches) {
        StandingSource register = standing.getIfAvailable();
        Map<CoachId, Standing> standings = register == null ? Map.of() : register.standingsOf(coaches);
        Map<CoachId, Dossier> dossiers = LinkedHashMap.newLinkedHashMap(coaches.size());
        facts.of(coaches)
                .forEach((coach, told) ->
                        dossiers.put(coach, new Dossier(standings.getOrDefault(coach, Standing.NEW), told)));
        return dossiers;
    }

    @Override
    public List<CoachId> coachesAfter(@Nullable CoachId last, int atMost) {
        return people.after(last, atMost);
    }

    @Override
    public Map<CoachId, List<String>> recognisedInterventions(Collection<CoachId> coaches) {
        return facts.recognisedInterventions(coaches);
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
