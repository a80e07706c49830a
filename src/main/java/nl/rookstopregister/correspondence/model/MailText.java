package nl.rookstopregister.correspondence.model;

import java.util.Arrays;
import java.util.List;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says.
 *
 * @param body paragraphs with an empty line between them; never holds the link
 * @param link the one thing to click, which may be a secret; null when there is none, or once the mail is gone
 * @param linkWords what stands on it
 */
public record MailText(
        Language language,
        String subject,
        String body,
        @Nullable String link,
        String linkWords) {

    public List<String> paragraphs() {
        return Arrays.stream(body.strip().split("\\n\\s*\\n"))
                .map(String::strip)
                .toList();
    }
}
