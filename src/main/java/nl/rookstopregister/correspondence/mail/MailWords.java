package nl.rookstopregister.correspondence.mail;

import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.correspondence.model.MailText;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import org.springframework.stereotype.Component;

/** Writes a mail from the words of the context that sends it. */
@Component
public class MailWords {

    private final Words words;

    MailWords(Words words) {
        this.words = words;
    }

    /** Keys are {@code <template>.subject} and {@code .body}; {@code .link} when the thing to click has words of its own. */
    public MailText of(MailMessage message) {
        Language language = message.language();
        Object[] arguments = message.arguments().toArray();
        String ownWords = message.template() + ".link";
        String linkWords = words.has(language, ownWords) ? ownWords : "correspondence.mail.open";
        return new MailText(
                language,
                words.text(language, message.template() + ".subject", arguments).replaceAll("\\s+", " "),
                words.text(language, message.template() + ".body", arguments),
                message.link(),
                words.text(language, linkWords));
    }
}
