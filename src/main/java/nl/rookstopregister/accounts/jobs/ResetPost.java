package nl.rookstopregister.accounts.jobs;

import nl.rookstopregister.accounts.model.ResetAsked;
import nl.rookstopregister.accounts.model.TypedName;
import nl.rookstopregister.accounts.usecase.SendResetLink;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

@Component
class ResetPost {

    private final SendResetLink sendResetLink;

    ResetPost(SendResetLink sendResetLink) {
        this.sendResetLink = sendResetLink;
    }

    @Async
    @TransactionalEventListener
    void on(ResetAsked asked) {
        sendResetLink.send(new TypedName(asked.name()));
    }
}
