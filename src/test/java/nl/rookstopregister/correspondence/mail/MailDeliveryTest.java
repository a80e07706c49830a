package nl.rookstopregister.correspondence.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.correspondence.model.Delivery;
import nl.rookstopregister.correspondence.model.MailId;
import nl.rookstopregister.correspondence.model.OutgoingMail;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailDeliveryTest {

    private static final Words WORDS = Words.strict();
    private static final String LINK = "http://localhost:8080/activeren/geheim";

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        greenMail.start();
    }

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    @Test
    void nobody_there_is_not_now() {
        assertThat(server(unusedPort()).deliver(mail("noor@voorbeeld.example"))).isInstanceOf(Delivery.NotNow.class);
    }

    @Test
    void a_server_without_encryption_gets_nothing_when_encryption_is_asked() {
        MailServer server = server(settings(greenMail.getSmtp().getPort(), "true"));

        assertThat(server.deliver(mail("noor@voorbeeld.example"))).isInstanceOf(Delivery.NotNow.class);
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void an_address_that_is_none_is_refused() {
        assertThat(server(greenMail.getSmtp().getPort()).deliver(mail("geen adres")))
                .isInstanceOf(Delivery.Refused.class);
    }

    @ParameterizedTest(name = "{0} after {1} is {2}")
    @CsvSource({
        "550 no such user,RCPT,Refused",
        "451 try again later,RCPT,NotNow",
        "554 no,MAIL,Refused",
        "421 busy,MAIL,NotNow",
        "552 too much,END,Refused",
        "452 no room,END,NotNow",
        "HANG UP,END,Uncertain"
    })
    void the_answer_of_the_server_decides(String answer, String when, String delivery) throws Exception {
        try (StubbornServer stubborn = new StubbornServer(when, answer)) {
            assertThat(server(stubborn.port())
                            .deliver(mail("noor@voorbeeld.example"))
                            .getClass()
                            .getSimpleName())
                    .isEqualTo(delivery);
        }
    }

    @Test
    void a_mail_says_the_same_in_plain_text_and_in_html() throws Exception {
        MimeMultipart both = (MimeMultipart) delivered().getContent();
        BodyPart plain = both.getBodyPart(0);
        BodyPart html = both.getBodyPart(1);

        assertThat(both.getContentType()).startsWith("multipart/alternative");
        assertThat(plain.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(plain.getContent().toString())
                .contains("Beste Noor <b>Zoë</b>,", "Account activeren:\r\n" + LINK, "Met vriendelijke groet,");
        assertThat(html.getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(html.getContent().toString())
                .contains(
                        "<p>Beste Noor &lt;b&gt;Zoë&lt;/b&gt;,</p>",
                        "href=\"" + LINK + "\"",
                        "Met vriendelijke groet,");
    }

    @Test
    void a_mail_says_who_sent_it_and_that_nobody_wrote_it() throws Exception {
        MimeMessage message = delivered();

        assertThat(message.getSubject()).isEqualTo("Activeer uw account");
        assertThat(message.getFrom()[0])
                .hasToString("Kwaliteitsregister Stoppen met Roken <register@rookstopregister.example>");
        assertThat(message.getReplyTo()[0]).hasToString("Bureau Rookstopregister <bureau@rookstopregister.example>");
        assertThat(message.getRecipients(Message.RecipientType.TO)[0]).hasToString("noor@voorbeeld.example");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getContentLanguage()).containsExactly("nl");
        assertThat(message.getSentDate()).isEqualTo(TestClock.START);
    }

    @Test
    void a_mail_has_the_same_number_at_every_attempt() throws Exception {
        OutgoingMail mail = mail("noor@voorbeeld.example");
        MailServer server = server(greenMail.getSmtp().getPort());
        server.deliver(mail);
        server.deliver(mail);

        assertThat(greenMail.getReceivedMessages())
                .hasSize(2)
                .extracting(MimeMessage::getMessageID)
                .containsOnly("<" + mail.id() + "@rookstopregister.example>");
    }

    private MimeMessage delivered() {
        assertThat(server(greenMail.getSmtp().getPort()).deliver(mail("noor@voorbeeld.example")))
                .isEqualTo(new Delivery.Accepted());
        return greenMail.getReceivedMessages()[0];
    }

    private static OutgoingMail mail(String to) {
        MailMessage message = new MailMessage(
                "once",
                to,
                Language.NL,
                "correspondence.mail.activation",
                List.of("Noor <b>Zoë</b>", "22 november 2026"),
                LINK,
                null);
        return new OutgoingMail(new MailId(UUID.randomUUID()), to, new MailWords(WORDS).of(message), 1);
    }

    private static MailServer server(int port) {
        return server(settings(port, "false"));
    }

    private static MailServer server(RegisterSettings settings) {
        TemplateEngine templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, MailDeliveryTest.class.getClassLoader(), "rookstopregister.templates");
        return new MailServer(
                settings, new Envelope(settings, new MailWriter(templates, WORDS, settings)), new TestClock());
    }

    private static RegisterSettings settings(int port, String startTls) {
        return Binder.get(new MockEnvironment()
                        .withProperty("rookstopregister.mail.host", "127.0.0.1")
                        .withProperty("rookstopregister.mail.port", String.valueOf(port))
                        .withProperty("rookstopregister.mail.start-tls", startTls))
                .bindOrCreate("rookstopregister", RegisterSettings.class);
    }

    private static int unusedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
