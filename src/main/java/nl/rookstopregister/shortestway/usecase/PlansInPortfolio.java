package nl.rookstopregister.shortestway.usecase;

import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.portfolio.spi.PlannedActivities;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.shortestway.model.Activities;
import nl.rookstopregister.shortestway.model.ActivityOffer;
import nl.rookstopregister.shortestway.model.PlannedActivity;

/** Tells the portfolio what was planned, and hears what became of it. */
@UseCase
class PlansInPortfolio implements PlannedActivities {

    private final Activities activities;

    PlansInPortfolio(Activities activities) {
        this.activities = activities;
    }

    @Override
    public Optional<Planned> find(CoachId coach, UUID plan) {
        return activities.of(coach).stream()
                .map(PlannedActivity::offer)
                .filter(activity -> activity.id().equals(plan))
                .findFirst()
                .map(PlansInPortfolio::planned);
    }

    private static Planned planned(ActivityOffer activity) {
        return new Planned(
                activity.name(),
                activity.category(),
                activity.isNamed() ? activity.lastDay() : null,
                activity.points(),
                activity.worth().accredited());
    }

    @Override
    public void handedIn(CoachId coach, UUID plan, UUID activity) {
        activities.handedIn(coach, plan, activity);
    }
}
