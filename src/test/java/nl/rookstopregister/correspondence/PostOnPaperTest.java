package nl.rookstopregister.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.dossiers.CoachExamples;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@StoryTest
class PostOnPaperTest {

    private final CoachId noor = CoachId.random();

    @Autowired
    MockMvcTester browser;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void who_has_no_mail_gets_it_on_paper_once() {
        transaction.executeWithoutResult(_ -> dossiers.keep(CoachExamples.noor(noor)));
        String once = "test:" + UUID.randomUUID();
        send(once);
        send(once);

        String id = jdbc.sql("select id from correspondence.mail where coach = :coach and state = 'ON_PAPER'")
                .param("coach", noor.value())
                .query(String.class)
                .single();
        var office = SignedInAs.role(Role.OFFICE, "Bo Bureau");
        assertThat(browser.perform(get("/bureau/post/papier").with(office)))
                .bodyText()
                .contains("/bureau/post/" + id);
        assertThat(browser.perform(get("/bureau/post/" + id + "/pdf").with(office)))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF);

        assertThat(browser.perform(
                        post("/bureau/post/" + id + "/gepost").with(office).with(csrf())))
                .hasStatus3xxRedirection();
        assertThat(browser.perform(get("/bureau/post/papier").with(office)))
                .bodyText()
                .doesNotContain(id);
        assertThat(browser.perform(get("/bureau/post/" + id).with(office)))
                .bodyText()
                .contains("Gepost", "Bo Bureau");
    }

    @Test
    void the_database_sends_nothing_without_an_address() {
        send("test:" + UUID.randomUUID());

        assertThatThrownBy(() -> jdbc.sql("update correspondence.mail set state = 'WAITING' where coach = :coach")
                        .param("coach", noor.value())
                        .update())
                .hasMessageContaining("without_address_it_goes_on_paper");
    }

    private void send(String once) {
        correspondence.send(new MailMessage(
                once,
                "",
                Language.NL,
                "admission.mail.closed",
                List.of("Noor Jansen", "2026-0417"),
                "http://localhost/mijn",
                noor));
    }
}
