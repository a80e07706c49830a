package nl.rookstopregister.portfolio.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.portfolio.model.Activities;
import nl.rookstopregister.portfolio.model.Activity;
import nl.rookstopregister.portfolio.model.ActivityId;
import nl.rookstopregister.portfolio.model.PointsLine;
import nl.rookstopregister.portfolio.model.PointsLine.Kind;
import nl.rookstopregister.portfolio.model.Ruled;
import nl.rookstopregister.portfolio.model.Ruling;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.UseCase;

/** The office judges activities that coaches handed in, and corrects what it said before by a new line. */
@UseCase
public class JudgeActivities {

    private static final int LOOKED_BACK = 25;

    private final Activities activities;
    private final Dossiers dossiers;
    private final PointsMail mail;
    private final AccessLog log;
    private final Clock clock;

    JudgeActivities(Activities activities, Dossiers dossiers, PointsMail mail, AccessLog log, Clock clock) {
        this.activities = activities;
        this.dossiers = dossiers;
        this.mail = mail;
        this.log = log;
        this.clock = clock;
    }

    /** An activity and whose it is. */
    public record File(Activity activity, String name) {}

    public List<File> waiting() {
        return activities.waiting().stream().map(this::file).toList();
    }

    /** To look at again, and to correct. */
    public List<File> judged() {
        return activities.judged(LOOKED_BACK).stream().map(this::file).toList();
    }

    public int count() {
        return activities.waiting().size();
    }

    public Optional<File> open(ActivityId id) {
        return activities.find(id).map(activity -> {
            log.looked(
                    activity.coach(), "accesslog.points.read", activity.asked().name());
            return file(activity);
        });
    }

    /** @param ordinal the line that this is going to be: whoever was overtaken looks again */
    public Ruled rule(ActivityId id, int ordinal, Ruling ruling, Actor by) {
        Optional<Activity> found = activities.find(id);
        if (found.isEmpty()) {
            return new Ruled.Unknown();
        }
        Activity activity = found.get();
        if (ruling.granted() && (ruling.points() < 1 || ruling.points() > Activity.MOST_POINTS)) {
            return new Ruled.PointsOutOfRange();
        }
        if (ruling.reason().isBlank() && (!ruling.granted() || ordinal > 1)) {
            return new Ruled.ReasonMissing();
        }
        PointsLine line = new PointsLine(
                id,
                ordinal,
                ruling.granted() ? Kind.GRANTED : Kind.REFUSED,
                ruling.granted() ? ruling.points() : 0,
                ruling.granted() && ruling.accredited(),
                ruling.reason().strip(),
                clock.instant(),
                by);
        if (ordinal != activity.next() || !activities.add(line)) {
            return overtaken(id);
        }
        log.changed(
                activity.coach(), "accesslog.points.judged", activity.asked().name());
        mail.judged(activity, line);
        return new Ruled.Done();
    }

    private Ruled overtaken(ActivityId id) {
        return activities
                .find(id)
                .flatMap(again -> Optional.ofNullable(again.last()))
                .<Ruled>map(Ruled.OvertakenBy::new)
                .orElseGet(Ruled.Unknown::new);
    }

    private File file(Activity activity) {
        return new File(
                activity,
                dossiers.details(activity.coach())
                        .map(CoachDetails::name)
                        .map(name -> name.full())
                        .orElse(""));
    }
}
