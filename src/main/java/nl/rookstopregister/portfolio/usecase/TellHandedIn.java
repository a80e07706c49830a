package nl.rookstopregister.portfolio.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.portfolio.HandedInActivities;
import nl.rookstopregister.portfolio.model.Activities;
import nl.rookstopregister.portfolio.model.Activity;
import nl.rookstopregister.portfolio.model.PointsLine;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;

/** Tells other contexts what a coach handed in for points. */
@UseCase
class TellHandedIn implements HandedInActivities {

    private final Activities activities;
    private final PersonRecords records;

    TellHandedIn(Activities activities, PersonRecords records) {
        this.activities = activities;
        this.records = records;
    }

    @Override
    public List<HandedIn> of(CoachId coach) {
        return activities.of(records.of(coach)).values().stream()
                .flatMap(List::stream)
                .flatMap(activity -> told(activity).stream())
                .toList();
    }

    private static Optional<HandedIn> told(Activity activity) {
        return switch (activity.state()) {
            case WAITING -> Optional.of(told(activity, activity.asked().points(), Stage.WAITING));
            case GRANTED ->
                Stream.ofNullable(activity.last())
                        .map(PointsLine::points)
                        .map(points -> told(activity, points, Stage.GRANTED))
                        .findFirst();
            case REFUSED -> Optional.of(told(activity, 0, Stage.REFUSED));
            case WITHDRAWN -> Optional.empty();
        };
    }

    private static HandedIn told(Activity activity, int points, Stage stage) {
        return new HandedIn(
                activity.id().value(),
                activity.asked().category(),
                activity.asked().on(),
                points,
                stage);
    }
}
