package nl.rookstopregister.portfolio.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.documents.Keeping;
import nl.rookstopregister.portfolio.model.Activities;
import nl.rookstopregister.portfolio.model.Activity;
import nl.rookstopregister.portfolio.model.ActivityId;
import nl.rookstopregister.portfolio.model.PointsLine;
import nl.rookstopregister.portfolio.spi.PlannedActivities;
import nl.rookstopregister.portfolio.spi.PlannedActivities.Planned;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** A coach hands in an activity with proof, or takes it back. */
@UseCase
public class HandInActivity {

    private final Activities activities;
    private final Documents documents;
    private final PlannedActivities plans;
    private final AccessLog log;
    private final Clock clock;

    HandInActivity(Activities activities, Documents documents, PlannedActivities plans, AccessLog log, Clock clock) {
        this.activities = activities;
        this.documents = documents;
        this.plans = plans;
        this.log = log;
        this.clock = clock;
    }

    /** The file as it was uploaded. */
    public record Upload(String name, byte[] content) {}

    /** What this coach planned, to begin with. */
    public Optional<Planned> planned(CoachId coach, UUID plan) {
        return plans.find(coach, plan);
    }

    /**
     * Why the proof was refused, when it was; then nothing is kept.
     *
     * @param plan what it was in the coach's plan; null for what was not planned
     */
    public Optional<Keeping.Reason> handIn(
            CoachId coach, Activity.Asked asked, Upload proof, @Nullable UUID plan, Actor by) {
        return switch (documents.keepEvidence(coach, proof.name(), proof.content(), 0)) {
            case Keeping.Refused refused -> Optional.of(refused.reason());
            case Keeping.Kept kept -> {
                ActivityId id = ActivityId.random();
                activities.add(new Activity(
                        id, coach, asked, List.of(kept.document().id().value()), clock.instant(), by, List.of()));
                if (plan != null) {
                    plans.handedIn(coach, plan, id.value());
                }
                log.changed(coach, "accesslog.points.handed-in");
                yield Optional.empty();
            }
        };
    }

    public Optional<Activity> find(CoachId coach, ActivityId id) {
        return activities.find(id).filter(activity -> activity.coach().equals(coach));
    }

    /** Only what still waits; what was judged stays as it is. False when it does not wait any more. */
    public boolean withdraw(CoachId coach, ActivityId id, Actor by) {
        boolean done = find(coach, id)
                .filter(activity -> activity.state() == Activity.State.WAITING)
                .map(activity -> activities.add(new PointsLine(
                        id, activity.next(), PointsLine.Kind.WITHDRAWN, 0, false, "", clock.instant(), by)))
                .orElse(false);
        if (done) {
            log.changed(coach, "accesslog.points.withdrawn");
        }
        return done;
    }
}
