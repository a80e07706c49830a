package nl.rookstopregister.correspondence.model;

import java.time.Instant;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/** A mail as the outbox shows it. */
public record KeptMail(
        MailId id,
        String to,
        MailText text,
        @Nullable CoachId coach,
        MailState state,
        int attempts,
        @Nullable String lastAnswer,
        Instant queuedAt,
        @Nullable Instant sentAt) {}
