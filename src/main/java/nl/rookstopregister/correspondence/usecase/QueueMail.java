package nl.rookstopregister.correspondence.usecase;

import java.time.Clock;
import java.util.UUID;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.correspondence.mail.MailWords;
import nl.rookstopregister.correspondence.model.MailId;
import nl.rookstopregister.correspondence.model.MailState;
import nl.rookstopregister.correspondence.model.Outbox;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Puts a mail in the outbox, with its words as they are today; a key that was there before adds nothing, and to who died nothing goes. */
@UseCase
class QueueMail implements Correspondence {

    private final Outbox outbox;
    private final MailWords words;
    private final Register register;
    private final RegisterSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QueueMail(
            Outbox outbox,
            MailWords words,
            Register register,
            RegisterSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outbox = outbox;
        this.words = words;
        this.register = register;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void send(MailMessage message) {
        MailId id = new MailId(UUID.randomUUID());
        MailState state = state(message);
        boolean added = outbox.add(new Outbox.NewMail(
                id, message.once(), message.to(), words.of(message), message.coach(), state, clock.instant()));
        if (added && state == MailState.WAITING) {
            events.publishEvent(new MailQueued(id));
        }
    }

    private MailState state(MailMessage message) {
        CoachId coach = message.coach();
        if (coach != null && register.isDeceased(coach)) {
            return MailState.WITHHELD;
        }
        if (message.to().isEmpty()) {
            return MailState.ON_PAPER;
        }
        // Without a mail server a mail is never sent later by surprise, when somebody sets one up.
        return settings.mail().isSet() ? MailState.WAITING : MailState.KEPT;
    }
}
