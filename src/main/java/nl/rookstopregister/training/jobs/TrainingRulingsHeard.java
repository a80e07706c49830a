package nl.rookstopregister.training.jobs;

import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.RulingTaken;
import nl.rookstopregister.training.usecase.FollowTrainingRulings;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears of rulings after they were taken. */
@Component
class TrainingRulingsHeard {

    private final FollowTrainingRulings following;

    TrainingRulingsHeard(FollowTrainingRulings following) {
        this.following = following;
    }

    @Async
    @TransactionalEventListener(id = "training.rulings")
    void on(RulingTaken taken) {
        if (taken.ruling().kind() == RequestKind.TRAINING) {
            following.follow(taken.ruling().reference());
        }
    }
}
