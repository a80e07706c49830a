package nl.rookstopregister.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.rookstopregister.correspondence.jobs.Postman;
import nl.rookstopregister.correspondence.model.KeptMail;
import nl.rookstopregister.correspondence.model.KeptMails;
import nl.rookstopregister.correspondence.model.MailId;
import nl.rookstopregister.correspondence.model.MailState;
import nl.rookstopregister.correspondence.usecase.JudgeMail;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.ModuleTest;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class OutboxTest {

    private static final int PORT = freePort();
    private static final Duration SOON = Duration.ofSeconds(20);

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Correspondence correspondence;

    @Autowired
    KeptMails mails;

    @Autowired
    Postman postman;

    @Autowired
    JudgeMail judge;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("rookstopregister.mail.host", () -> "127.0.0.1");
        settings.add("rookstopregister.mail.port", () -> PORT);
        settings.add("rookstopregister.mail.start-tls", () -> "false");
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate correspondence.mail").update();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_of_a_transaction_that_fails_is_never_sent() {
        server.start();
        transaction.executeWithoutResult(status -> {
            correspondence.send(mail("rolled-back"));
            status.setRollbackOnly();
        });
        send("sent");

        awaitState("sent", MailState.SENT);
        assertThat(mails.count()).isOne();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void the_same_mail_twice_is_sent_once() {
        server.start();
        send("same");
        send("same");
        postman.carryAll();

        awaitState("same", MailState.SENT);
        postman.carryAll();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void nodes_that_carry_at_the_same_time_send_each_mail_once() {
        transaction.executeWithoutResult(
                status -> IntStream.range(0, 40).forEach(number -> correspondence.send(mail("each-" + number))));
        await().atMost(SOON).until(() -> countOf(MailState.SENDING) == 0);
        server.start();
        clock.advance(Duration.ofMinutes(2));

        List<CompletableFuture<Void>> nodes = IntStream.range(0, 5)
                .mapToObj(node -> CompletableFuture.runAsync(postman::carryAll))
                .toList();
        nodes.forEach(CompletableFuture::join);

        await().atMost(SOON).until(() -> countOf(MailState.SENT) == 40);
        assertThat(server.getReceivedMessages())
                .hasSize(40)
                .extracting(OutboxTest::number)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_mail_waits_for_a_server_that_is_away_and_goes_when_it_is_back() {
        send("patient");
        await().atMost(SOON)
                .until(() -> find("patient").attempts() == 1 && find("patient").state() == MailState.WAITING);
        assertThat(find("patient").lastAnswer()).contains("127.0.0.1");

        server.start();
        postman.carryAll();
        assertThat(find("patient").state()).isEqualTo(MailState.WAITING);

        clock.advance(Duration.ofMinutes(1));
        postman.carryAll();
        awaitState("patient", MailState.SENT);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_mail_is_given_up_after_eight_attempts() {
        send("hopeless");
        for (int i = 0; i < 12; i++) {
            await().atMost(SOON).until(() -> countOf(MailState.SENDING) == 0);
            clock.advance(Duration.ofDays(1));
            postman.carryAll();
        }

        assertThat(find("hopeless").state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(find("hopeless").attempts()).isEqualTo(8);
    }

    @Test
    void an_address_that_is_refused_is_noted_and_not_tried_again() {
        server.start();
        transaction.executeWithoutResult(status -> correspondence.send(new MailMessage(
                "wrong", "geen adres", Language.NL, "correspondence.mail.already-there", List.of("Noor"), null, null)));

        awaitState("wrong", MailState.REFUSED);
        assertThat(mails.countNeedingEyes()).isOne();
    }

    @Test
    void what_a_stopped_node_left_is_uncertain_and_goes_again_only_when_somebody_says_so() {
        server.start();
        send("first");
        awaitState("first", MailState.SENT);
        jdbc.sql("update correspondence.mail set state = 'SENDING', sent_at = null")
                .update();

        postman.carryAll();
        assertThat(find("first").state()).isEqualTo(MailState.SENDING);

        clock.advance(Duration.ofMinutes(11));
        postman.carryAll();
        assertThat(find("first").state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(server.getReceivedMessages()).hasSize(1);

        judge.sendAgain(find("first").id());
        awaitState("first", MailState.SENT);
        assertThat(server.getReceivedMessages())
                .hasSize(2)
                .extracting(OutboxTest::number)
                .containsOnly(number(server.getReceivedMessages()[0]));
    }

    @Test
    void a_link_is_gone_once_it_was_sent() {
        send("secret");
        await().atMost(SOON).until(() -> find("secret").attempts() == 1);
        assertThat(find("secret").text().link()).contains("geheim");

        server.start();
        clock.advance(Duration.ofMinutes(1));
        postman.carryAll();
        awaitState("secret", MailState.SENT);

        assertThat(find("secret").text().link()).isNull();
        assertThatThrownBy(() -> jdbc.sql("update correspondence.mail set link = 'geheim'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("sent_mail_keeps_no_link");
    }

    @Test
    void a_mail_that_came_back_is_noted() {
        server.start();
        send("returned");
        awaitState("returned", MailState.SENT);

        judge.noteBounce(find("returned"), "Bureau Voorbeeld");

        assertThat(find("returned").state()).isEqualTo(MailState.BOUNCED);
        assertThat(find("returned").lastAnswer()).isEqualTo("Bureau Voorbeeld");
    }

    private void send(String once) {
        transaction.executeWithoutResult(status -> correspondence.send(mail(once)));
    }

    private static MailMessage mail(String once) {
        return new MailMessage(
                once,
                "noor@voorbeeld.example",
                Language.NL,
                "correspondence.mail.activation",
                List.of("Noor Voorbeeld", "22 november 2026"),
                "http://localhost/activeren/geheim",
                null);
    }

    private void awaitState(String once, MailState state) {
        await().atMost(SOON).until(() -> find(once).state() == state);
    }

    private KeptMail find(String once) {
        return jdbc.sql("select id from correspondence.mail where once = :once")
                .param("once", once)
                .query((row, number) -> new MailId(row.getObject("id", UUID.class)))
                .optional()
                .flatMap(mails::find)
                .orElseThrow();
    }

    private long countOf(MailState state) {
        return jdbc.sql("select count(*) from correspondence.mail where state = :state")
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    private static String number(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
