package nl.rookstopregister.interventions.jobs;

import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.RulingTaken;
import nl.rookstopregister.interventions.usecase.FollowInterventionRulings;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the list after the rulings: whole at every start, and again when one is taken. */
@Component
class InterventionRulingsHeard implements SmartLifecycle {

    private final FollowInterventionRulings following;
    private volatile boolean running;

    InterventionRulingsHeard(FollowInterventionRulings following) {
        this.following = following;
    }

    @Async
    @TransactionalEventListener(id = "interventions.rulings")
    void on(RulingTaken taken) {
        if (taken.ruling().kind() == RequestKind.INTERVENTION) {
            following.follow(taken.ruling().reference());
        }
    }

    @Override
    public void start() {
        running = true;
        following.followAll();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the first visitor comes. */
    @Override
    public int getPhase() {
        return 0;
    }
}
