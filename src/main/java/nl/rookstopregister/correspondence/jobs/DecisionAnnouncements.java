package nl.rookstopregister.correspondence.jobs;

import nl.rookstopregister.correspondence.usecase.AnnounceDecision;
import nl.rookstopregister.register.DecisionTaken;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears of decisions after they were taken; what was not handled is handled at the next start. */
@Component
class DecisionAnnouncements {

    private final AnnounceDecision announce;

    DecisionAnnouncements(AnnounceDecision announce) {
        this.announce = announce;
    }

    @Async
    @TransactionalEventListener(id = "correspondence.decision-announcements")
    void on(DecisionTaken taken) {
        announce.announce(taken);
    }
}
