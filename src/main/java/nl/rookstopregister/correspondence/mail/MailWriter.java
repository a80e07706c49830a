package nl.rookstopregister.correspondence.mail;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.correspondence.model.MailText;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.settings.OfficeSettings;
import nl.rookstopregister.settings.RegisterSettings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes a mail out twice: as plain text, and the same as calm HTML. */
@Component
class MailWriter {

    private final TemplateEngine templates;
    private final Words words;
    private final RegisterSettings settings;
    private final String style;

    MailWriter(TemplateEngine templates, Words words, RegisterSettings settings) {
        this.templates = templates;
        this.words = words;
        this.settings = settings;
        this.style = read("correspondence/mail.css");
    }

    String plain(MailText text) {
        String link = text.link() == null ? "" : text.linkWords() + ":\n" + text.link() + "\n\n";
        return text.body().strip() + "\n\n" + link + String.join("\n", closing(text)) + "\n";
    }

    String html(MailText text) {
        StringOutput html = new StringOutput();
        templates.render(
                "correspondence/_mail.jte",
                Map.of("page", new MailBody(text, style, registerName(text), closing(text))),
                html);
        return html.toString();
    }

    String registerName(MailText text) {
        return words.text(text.language(), "pages.name");
    }

    private List<String> closing(MailText text) {
        OfficeSettings office = settings.office();
        return List.of(
                words.text(text.language(), "correspondence.mail.closing"),
                registerName(text),
                words.text(text.language(), "correspondence.mail.questions", office.phone(), office.mail()));
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
