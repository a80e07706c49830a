package nl.rookstopregister.correspondence.model;

import java.time.Instant;
import java.util.Optional;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/** What has to leave the register, by mail or on paper, and how far each has come. */
public interface Outbox {

    /** False when a mail with this key was there already: nothing is added then. */
    boolean add(NewMail mail);

    /**
     * Takes the mail that waits longest for this node alone, and counts the attempt.
     *
     * @param now nothing that is due later is taken
     */
    Optional<OutgoingMail> claim(Instant now);

    void markSent(MailId id, Instant at);

    void markWaiting(MailId id, Instant until, String answer);

    void mark(MailId id, MailState state, String answer);

    /** Mails whose node went silent in the middle become uncertain. */
    int markAbandoned(Instant claimedBefore, String answer);

    /** From one of the unsent ends back to waiting; false when somebody else was first. */
    boolean sendAgain(MailId id, Instant now);

    /** All that still waits for this coach, by mail and on paper, goes no more. */
    void withhold(CoachId coach, String why);

    /** False when it was posted before. */
    boolean markPosted(MailId id, Instant at, String officer);

    /** @param state waiting, or kept where there is no mail server */
    record NewMail(
            MailId id,
            String once,
            String to,
            MailText text,
            @Nullable CoachId coach,
            MailState state,
            Instant queuedAt) {}
}
