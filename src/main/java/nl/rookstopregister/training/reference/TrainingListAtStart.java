package nl.rookstopregister.training.reference;

import nl.rookstopregister.training.usecase.MakeTrainingList;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes the list when the register starts, before the first visitor comes: it always says what the rulings say. */
@Component
class TrainingListAtStart implements SmartLifecycle {

    private final MakeTrainingList makeList;
    private volatile boolean running;

    TrainingListAtStart(MakeTrainingList makeList) {
        this.makeList = makeList;
    }

    @Override
    public void start() {
        running = true;
        makeList.make();
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
