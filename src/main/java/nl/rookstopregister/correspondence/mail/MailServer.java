package nl.rookstopregister.correspondence.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.Properties;
import nl.rookstopregister.correspondence.model.Delivery;
import nl.rookstopregister.correspondence.model.OutgoingMail;
import nl.rookstopregister.settings.MailSettings;
import nl.rookstopregister.settings.RegisterSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The SMTP server from the settings: takes a mail, or says why not. */
@Component
public class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    private static final String CONNECT_LIMIT = "15000";
    private static final String TALK_LIMIT = "60000";

    private final MailSettings settings;
    private final Envelope envelope;
    private final Clock clock;

    MailServer(RegisterSettings settings, Envelope envelope, Clock clock) {
        this.settings = settings.mail();
        this.envelope = envelope;
        this.clock = clock;
    }

    /** Without one, mails stay in the outbox. */
    public boolean isSet() {
        return settings.isSet();
    }

    public Delivery deliver(OutgoingMail mail) {
        Session session = Session.getInstance(properties());
        MimeMessage message;
        try {
            message = envelope.around(mail, session, clock.instant());
        } catch (AddressException nobody) {
            return new Delivery.Refused(said(nobody));
        } catch (MessagingException unwritable) {
            return new Delivery.NotNow(said(unwritable));
        }
        return handOver(session, message);
    }

    private Delivery handOver(Session session, MimeMessage message) {
        Transport transport;
        try {
            transport = connected(session);
        } catch (MessagingException unreachable) {
            // Nothing was said about the mail yet, so it was surely not taken.
            return new Delivery.NotNow(said(unreachable));
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted();
        } catch (MessagingException failure) {
            return judge(failure);
        } finally {
            hangUp(transport);
        }
    }

    private Transport connected(Session session) throws MessagingException {
        Transport transport = session.getTransport("smtp");
        boolean known = !settings.user().isBlank();
        transport.connect(
                settings.host(), settings.port(), known ? settings.user() : null, known ? settings.password() : null);
        return transport;
    }

    /** What the server says to a goodbye changes nothing about the mail. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException rude) {
            LOG.debug("The mail server did not say goodbye", rude);
        }
    }

    private static Delivery judge(MessagingException failure) {
        OptionalInt code = SmtpAnswer.code(failure);
        if (code.isEmpty()) {
            return new Delivery.Uncertain(said(failure));
        }
        return code.getAsInt() >= 500 ? new Delivery.Refused(said(failure)) : new Delivery.NotNow(said(failure));
    }

    private static String said(MessagingException failure) {
        String text = String.valueOf(failure.getMessage()).strip().replaceAll("\\s+", " ");
        return text.length() > 300 ? text.substring(0, 300) : text;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isBlank()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.startTls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_LIMIT);
        properties.setProperty("mail.smtp.timeout", TALK_LIMIT);
        properties.setProperty("mail.smtp.writetimeout", TALK_LIMIT);
        properties.setProperty("mail.smtp.from", settings.from());
        return properties;
    }
}
