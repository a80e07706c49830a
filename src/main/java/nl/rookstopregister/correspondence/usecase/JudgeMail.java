package nl.rookstopregister.correspondence.usecase;

import java.time.Clock;
import nl.rookstopregister.correspondence.model.KeptMail;
import nl.rookstopregister.correspondence.model.MailId;
import nl.rookstopregister.correspondence.model.MailState;
import nl.rookstopregister.correspondence.model.Outbox;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** What the office does about a mail that did not arrive. */
@UseCase
public class JudgeMail {

    private final Outbox outbox;
    private final RegisterSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JudgeMail(Outbox outbox, RegisterSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Harmless for a mail that never went out, and when done twice. */
    public void noteBounce(KeptMail mail, String officer) {
        if (mail.state().canBounce()) {
            outbox.mark(mail.id(), MailState.BOUNCED, officer);
        }
    }

    /** Somebody decided that this mail has to go once more, or at last. */
    public void sendAgain(MailId id) {
        if (settings.mail().isSet() && outbox.sendAgain(id, clock.instant())) {
            events.publishEvent(new MailQueued(id));
        }
    }
}
