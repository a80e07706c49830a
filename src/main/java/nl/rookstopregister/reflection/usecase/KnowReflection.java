package nl.rookstopregister.reflection.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.spi.FactSource;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.reflection.model.Meeting.Participant;
import nl.rookstopregister.reflection.model.Meetings;
import nl.rookstopregister.reflection.model.SelfEvaluations;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Confirmed meetings and completed self-evaluations as facts. */
@UseCase
class KnowReflection implements FactSource {

    private static final Proof OWN = Proof.of(Proof.Kind.OWN_STATEMENT);

    private final Meetings meetings;
    private final SelfEvaluations evaluations;
    private final ReflectionTerms terms;

    KnowReflection(Meetings meetings, SelfEvaluations evaluations, ReflectionTerms terms) {
        this.meetings = meetings;
        this.evaluations = evaluations;
        this.terms = terms;
    }

    /** A fact, and whose it is. */
    private record Known(CoachId coach, Fact fact) {}

    @Override
    public List<Fact> factsOf(CoachId coach) {
        return factsOf(List.of(coach)).getOrDefault(coach, List.of());
    }

    @Override
    public Map<CoachId, List<Fact>> factsOf(Collection<CoachId> coaches) {
        Set<CoachId> asked = Set.copyOf(coaches);
        int atLeast = terms.confirmedAtLeast();
        Stream<Known> held = meetings.of(asked).stream()
                .flatMap(meeting -> meeting.participants().stream()
                        .map(Participant::coach)
                        .filter(coach -> asked.contains(coach) && meeting.countsFor(coach, atLeast))
                        .map(coach -> new Known(
                                coach,
                                new Fact.IntervisionMeeting(
                                        "reflection:meeting:" + meeting.id(), meeting.heldOn(), OWN))));
        Stream<Known> evaluated = evaluations.of(asked).stream()
                .map(each -> new Known(
                        each.coach(),
                        new Fact.SelfEvaluation(
                                "reflection:evaluation:" + each.id(), terms.dayOf(each.completedAt()), OWN)));
        return Stream.concat(held, evaluated)
                .collect(Collectors.groupingBy(Known::coach, Collectors.mapping(Known::fact, Collectors.toList())));
    }
}
