package nl.rookstopregister.correspondence.jobs;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import nl.rookstopregister.correspondence.mail.MailServer;
import nl.rookstopregister.correspondence.model.OutgoingMail;
import nl.rookstopregister.correspondence.usecase.CarryMail;
import nl.rookstopregister.correspondence.usecase.MailQueued;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Carries what waits in the outbox to the mail server: as soon as it is queued, and whatever was left every so often. */
@Component
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** As many talks with the mail server at once as one node may hold, however many mails are queued. */
    private final Semaphore bags = new Semaphore(2);

    private final CarryMail carry;
    private final MailServer server;

    Postman(CarryMail carry, MailServer server) {
        this.carry = carry;
        this.server = server;
    }

    @Async
    @TransactionalEventListener(id = "correspondence.postman")
    void on(MailQueued queued) {
        carryAll();
    }

    /** Any number of nodes may do this at once: each mail is claimed by one. */
    public void carryAll() {
        if (!server.isSet()) {
            return;
        }
        bags.acquireUninterruptibly();
        try {
            carry();
        } finally {
            bags.release();
        }
    }

    private void carry() {
        int abandoned = carry.noteAbandoned();
        if (abandoned > 0) {
            LOG.error("{} mails may or may not have been sent: see the outbox page", abandoned);
        }
        for (Optional<OutgoingMail> mail = carry.next(); mail.isPresent(); mail = carry.next()) {
            carry.note(mail.get(), server.deliver(mail.get()));
        }
    }
}
