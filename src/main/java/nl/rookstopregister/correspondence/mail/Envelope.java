package nl.rookstopregister.correspondence.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import nl.rookstopregister.correspondence.model.MailId;
import nl.rookstopregister.correspondence.model.MailText;
import nl.rookstopregister.correspondence.model.OutgoingMail;
import nl.rookstopregister.settings.RegisterSettings;
import org.springframework.stereotype.Component;

/** The headers around a mail and its two forms, plain text first. */
@Component
class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final RegisterSettings settings;
    private final MailWriter writer;

    Envelope(RegisterSettings settings, MailWriter writer) {
        this.settings = settings;
        this.writer = writer;
    }

    MimeMessage around(OutgoingMail mail, Session session, Instant now) throws MessagingException {
        MailText text = mail.text();
        MimeMessage message = new NumberedMessage(session, messageId(mail.id()));
        message.setFrom(address(settings.mail().from(), writer.registerName(text)));
        message.setReplyTo(new InternetAddress[] {
            address(settings.office().mail(), settings.office().name())
        });
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(text.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        // Nobody's absence assistant has to answer (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {text.language().tag()});
        message.setContent(
                new MimeMultipart("alternative", part(writer.plain(text), "plain"), part(writer.html(text), "html")));
        return message;
    }

    private String messageId(MailId id) {
        String from = settings.mail().from();
        return "<" + id + from.substring(from.lastIndexOf('@')) + ">";
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static InternetAddress address(String mail, String name) throws MessagingException {
        try {
            return new InternetAddress(mail, name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Keeps the number of the mail as its Message-ID at every attempt, so that receivers know a copy when they see one. */
    private static final class NumberedMessage extends MimeMessage {

        private final String messageId;

        NumberedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
