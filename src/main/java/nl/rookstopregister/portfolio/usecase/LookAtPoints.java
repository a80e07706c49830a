package nl.rookstopregister.portfolio.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.PointsEarned;
import nl.rookstopregister.norms.Fact.TrainingCompleted;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.NotCounted;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.portfolio.model.Activities;
import nl.rookstopregister.portfolio.model.Activity;
import nl.rookstopregister.portfolio.model.PointsSeen;
import nl.rookstopregister.portfolio.model.PointsSeen.Line;
import nl.rookstopregister.portfolio.model.PointsSeen.Source;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Shows a coach the own points, wherever they come from, and of each whether it counts: the assessment says so. */
@UseCase
public class LookAtPoints {

    private static final String POINTS_ASKED = "points-gathered.asks";

    private final Activities activities;
    private final PersonRecords records;
    private final Dossiers dossiers;
    private final NormBook norms;
    private final Clock clock;

    LookAtPoints(Activities activities, PersonRecords records, Dossiers dossiers, NormBook norms, Clock clock) {
        this.activities = activities;
        this.records = records;
        this.dossiers = dossiers;
        this.norms = norms;
        this.clock = clock;
    }

    public PointsSeen of(CoachId coach) {
        Dossier dossier = dossiers.dossier(coach);
        Optional<Finding> finding = finding(dossier);
        Map<String, Statement> left = new HashMap<>();
        finding.ifPresent(found -> {
            for (NotCounted not : found.notCounted()) {
                left.put(not.fact().id(), not.reason());
            }
        });
        List<Activity> own = activities.of(records.of(coach)).values().stream()
                .flatMap(List::stream)
                .toList();
        Map<String, Activity> byFact =
                own.stream().collect(Collectors.toMap(each -> KnowPoints.factId(each.id()), Function.identity()));
        Stream<Line> stated = dossier.facts().stream()
                .flatMap(fact -> line(fact, byFact.get(fact.id()), left.get(fact.id()), finding.isPresent()));
        Set<String> told = dossier.facts().stream().map(Fact::id).collect(Collectors.toSet());
        Stream<Line> notStated = own.stream()
                .filter(each -> !told.contains(KnowPoints.factId(each.id())))
                .map(LookAtPoints::without);
        return new PointsSeen(Stream.concat(stated, notStated).toList(), finding.orElse(null));
    }

    private Optional<Finding> finding(Dossier dossier) {
        return norms.assess(dossier, dossier.standing().next(), LocalDate.now(clock)).leaves().stream()
                .filter(leaf -> leaf.asked().asks().code().equals(POINTS_ASKED))
                .findFirst();
    }

    private static Stream<Line> line(
            Fact fact, @Nullable Activity activity, @Nullable Statement whyNot, boolean asked) {
        boolean counts = asked && whyNot == null;
        return switch (fact) {
            case TrainingCompleted done
            when done.training().points() > 0 ->
                Stream.of(new Line(
                        done.training().name(),
                        done.on(),
                        done.training().points(),
                        source(done.proof(), activity),
                        activity,
                        done.accreditation() == Recognition.RECOGNISED,
                        counts,
                        whyNot));
            case PointsEarned earned ->
                Stream.of(new Line(
                        earned.activity(),
                        earned.on(),
                        earned.points(),
                        source(earned.proof(), activity),
                        activity,
                        earned.accreditation() == Recognition.RECOGNISED,
                        counts,
                        whyNot));
            default -> Stream.empty();
        };
    }

    private static Source source(Proof proof, @Nullable Activity activity) {
        if (activity != null) {
            return activity.state() == Activity.State.WAITING ? Source.HANDED_IN : Source.JUDGED;
        }
        return proof.kind() == Proof.Kind.ATTENDANCE ? Source.ATTENDANCE : Source.DOSSIER;
    }

    private static Line without(Activity activity) {
        return new Line(
                activity.asked().name(),
                activity.asked().on(),
                0,
                activity.state() == Activity.State.REFUSED ? Source.JUDGED : Source.HANDED_IN,
                activity,
                false,
                false,
                // What counts and is not told all the same was held by two records of this person.
                switch (activity.state()) {
                    case REFUSED, WITHDRAWN -> null;
                    case WAITING, GRANTED -> Statement.of(LookAtHours.HELD_TWICE);
                });
    }
}
