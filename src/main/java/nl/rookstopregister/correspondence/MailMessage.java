package nl.rookstopregister.correspondence;

import java.util.List;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A mail that has to go out once.
 *
 * @param once makes sending twice harmless: the same key is sent one time, ever
 * @param to mail address; empty for a coach who has none: it goes on paper then
 * @param template message keys {@code <template>.subject}, {@code <template>.body}, filled with the arguments
 * @param coach whose dossier it belongs to; null for others
 * @param link the one thing to click; null when there is none
 */
public record MailMessage(
        String once,
        String to,
        Language language,
        String template,
        List<String> arguments,
        @Nullable String link,
        @Nullable CoachId coach) {}
