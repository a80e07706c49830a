package nl.rookstopregister.training.reference;

import java.time.Clock;
import java.time.LocalDate;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.training.usecase.FillAgenda;
import nl.rookstopregister.training.usecase.FollowTrainingRulings;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the list when the register starts, before the first visitor comes: it always says what the rulings say. In a
 * demonstration the agenda is filled too.
 */
@Component
class TrainingListAtStart implements SmartLifecycle {

    private final FollowTrainingRulings following;
    private final FillAgenda fillAgenda;
    private final RegisterSettings settings;
    private final Clock clock;
    private volatile boolean running;

    TrainingListAtStart(
            FollowTrainingRulings following, FillAgenda fillAgenda, RegisterSettings settings, Clock clock) {
        this.following = following;
        this.fillAgenda = fillAgenda;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        following.followAll();
        if (settings.demonstration().isWanted() && !settings.production()) {
            InventedSessions invented = new InventedSessions(LocalDate.now(clock), clock.instant());
            fillAgenda.fill(invented::of);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
