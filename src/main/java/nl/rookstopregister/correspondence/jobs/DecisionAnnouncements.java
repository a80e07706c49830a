package nl.rookstopregister.correspondence.jobs;

import java.util.concurrent.Semaphore;
import nl.rookstopregister.correspondence.usecase.AnnounceDecision;
import nl.rookstopregister.register.DecisionTaken;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears of decisions after they were taken. On a day when many terms end, letters wait for one another and for nobody else. */
@Component
class DecisionAnnouncements {

    private final Semaphore desks = new Semaphore(2);
    private final AnnounceDecision announce;

    DecisionAnnouncements(AnnounceDecision announce) {
        this.announce = announce;
    }

    @Async
    @TransactionalEventListener(id = "correspondence.decision-announcements")
    void on(DecisionTaken taken) {
        desks.acquireUninterruptibly();
        try {
            announce.announce(taken);
        } finally {
            desks.release();
        }
    }
}
