package nl.rookstopregister.portfolio.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.spi.FactSource;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.PointsEarned;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.portfolio.model.Activities;
import nl.rookstopregister.portfolio.model.Activity;
import nl.rookstopregister.portfolio.model.ActivityId;
import nl.rookstopregister.portfolio.model.HeldTwice;
import nl.rookstopregister.portfolio.model.PointsLine;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/**
 * Activities as facts: those the office granted, and those that still wait for it, whose proof is awaited. What a provider
 * reported is stated by attendance and is not counted twice.
 */
@UseCase
class KnowPoints implements FactSource {

    private final Activities activities;

    KnowPoints(Activities activities) {
        this.activities = activities;
    }

    static String factId(ActivityId id) {
        return "portfolio:activity:" + id;
    }

    @Override
    public List<Fact> factsOf(CoachId coach) {
        return factsOf(List.of(coach)).getOrDefault(coach, List.of());
    }

    @Override
    public Map<CoachId, List<Fact>> factsOf(Collection<CoachId> coaches) {
        return activities.of(coaches).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        of -> of.getValue().stream().flatMap(KnowPoints::facts).toList()));
    }

    @Override
    public List<Fact> factsOfPerson(List<CoachId> records) {
        Map<CoachId, List<Activity>> handedIn = activities.of(records);
        List<List<Activity>> each = records.stream()
                .map(record -> handedIn.getOrDefault(record, List.of()).stream()
                        .filter(activity -> facts(activity).findAny().isPresent())
                        .toList())
                .toList();
        Set<ActivityId> again = HeldTwice.activities(each);
        return each.stream()
                .flatMap(List::stream)
                .filter(activity -> !again.contains(activity.id()))
                .flatMap(KnowPoints::facts)
                .toList();
    }

    private static Stream<Fact> facts(Activity activity) {
        Activity.Asked asked = activity.asked();
        return switch (activity.state()) {
            case WAITING ->
                Stream.of(new PointsEarned(
                        factId(activity.id()),
                        asked.name(),
                        asked.points(),
                        asked.accredited() ? Recognition.UNKNOWN : Recognition.NEVER,
                        asked.on(),
                        Proof.of(Proof.Kind.AWAITED)));
            case GRANTED -> Optional.ofNullable(activity.last()).map(line -> granted(activity, line)).stream();
            case REFUSED, WITHDRAWN -> Stream.empty();
        };
    }

    private static Fact granted(Activity activity, PointsLine line) {
        return new PointsEarned(
                factId(activity.id()),
                activity.asked().name(),
                line.points(),
                line.accredited() ? Recognition.RECOGNISED : Recognition.NEVER,
                activity.asked().on(),
                new Proof(Proof.Kind.CERTIFICATE, activity.proof().getFirst().toString()));
    }
}
