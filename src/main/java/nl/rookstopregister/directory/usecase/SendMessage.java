package nl.rookstopregister.directory.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.directory.snapshot.Snapshot;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.UseCase;

/** Passes a visitor's message on to a coach, whose mail address stays hidden. */
@UseCase
public class SendMessage {

    /** A visitor's words, and how the coach can answer. */
    public record Message(RegistrationNumber to, String name, String mail, String phone, String text) {}

    /** What became of a message. */
    public enum Outcome {
        SENT,
        /** The coach left, is suspended, or does not want messages this way. */
        NOT_REACHABLE
    }

    private final Snapshot snapshot;
    private final Dossiers dossiers;
    private final Correspondence correspondence;
    private final Clock clock;

    SendMessage(Snapshot snapshot, Dossiers dossiers, Correspondence correspondence, Clock clock) {
        this.snapshot = snapshot;
        this.dossiers = dossiers;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    public Outcome send(Message message) {
        LocalDate today = LocalDate.now(clock);
        Optional<CoachDetails> coach = snapshot.directory()
                .find(message.to())
                .filter(entry -> entry.on(today).appointments().mailForm())
                .map(DirectoryEntry::coach)
                .flatMap(dossiers::details);
        coach.ifPresent(details -> correspondence.send(mail(message, details, today)));
        return coach.isPresent() ? Outcome.SENT : Outcome.NOT_REACHABLE;
    }

    private static MailMessage mail(Message message, CoachDetails coach, LocalDate today) {
        return new MailMessage(
                once(message, today),
                coach.mail(),
                coach.correspondence(),
                "directory.message-to-coach",
                List.of(coach.name().full(), message.name(), message.mail(), message.phone(), message.text()),
                null,
                coach.coach());
    }

    /** The same words on the same day are one message, however often the button was pressed. */
    private static String once(Message message, LocalDate today) {
        byte[] all = (message + " " + today).getBytes(StandardCharsets.UTF_8);
        return "directory:message:" + UUID.nameUUIDFromBytes(all);
    }
}
