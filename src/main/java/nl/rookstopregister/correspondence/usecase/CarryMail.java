package nl.rookstopregister.correspondence.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.rookstopregister.correspondence.model.Delivery;
import nl.rookstopregister.correspondence.model.MailState;
import nl.rookstopregister.correspondence.model.Outbox;
import nl.rookstopregister.correspondence.model.OutgoingMail;
import nl.rookstopregister.correspondence.model.Patience;
import nl.rookstopregister.shared.UseCase;

/** Takes mails out of the outbox one by one and notes what became of each: two short transactions around the talk with the mail server. */
@UseCase
public class CarryMail {

    /** Longer than all time limits of one talk with a mail server together. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private final Outbox outbox;
    private final Clock clock;

    CarryMail(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    public Optional<OutgoingMail> next() {
        return outbox.claim(clock.instant());
    }

    public void note(OutgoingMail mail, Delivery delivery) {
        Instant now = clock.instant();
        switch (delivery) {
            case Delivery.Accepted() -> outbox.markSent(mail.id(), now);
            case Delivery.Refused(String answer) -> outbox.mark(mail.id(), MailState.REFUSED, answer);
            case Delivery.Uncertain(String why) -> outbox.mark(mail.id(), MailState.UNCERTAIN, why);
            case Delivery.NotNow(String why) ->
                Patience.after(mail.attempts())
                        .ifPresentOrElse(
                                pause -> outbox.markWaiting(mail.id(), now.plus(pause), why),
                                () -> outbox.mark(mail.id(), MailState.GIVEN_UP, why));
        }
    }

    /** What a node left behind when it stopped in the middle. */
    public int noteAbandoned() {
        return outbox.markAbandoned(clock.instant().minus(SILENCE), "The node stopped while it handed the mail over.");
    }
}
