package nl.rookstopregister.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.UUID;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@StoryTest
class AccessLogTest {

    private static final CoachId COACH = new CoachId(UUID.fromString("aaaaaaaa-0000-4000-8000-000000000001"));
    private static final CoachId OTHER = new CoachId(UUID.fromString("aaaaaaaa-0000-4000-8000-000000000002"));

    @Autowired
    AccessLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void a_line_cannot_be_changed_or_removed() {
        log.looked(OTHER, "accesslog.dossier.read");

        assertThatThrownBy(() -> jdbc.sql("update accesslog.inspection set person = 'iemand anders'")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> jdbc.sql("delete from accesslog.inspection").update())
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> jdbc.sql("truncate accesslog.inspection").update())
                .hasMessageContaining("only added to");
    }

    @Test
    void a_change_that_did_not_happen_leaves_no_line() {
        transactions.executeWithoutResult(transaction -> {
            log.changed(OTHER, "accesslog.contact.changed");
            transaction.setRollbackOnly();
        });

        assertThat(page(OTHER)).doesNotContain("Contactgegevens veranderd");
    }

    @Test
    void a_coach_does_not_see_who_looked_into_another_dossier() {
        log.changed(COACH, "accesslog.contact.changed");

        assertThat(page(OTHER)).doesNotContain("Contactgegevens veranderd");
    }

    @Test
    void a_coach_reads_who_looked_with_name_and_role_in_either_language() {
        assertThat(mvc.perform(
                        get("/bureau/personen/{coach}/inzage", COACH).with(SignedInAs.role(Role.OFFICE, "Bo Bureau"))))
                .hasStatusOk();

        assertThat(page(COACH)).contains("Bo Bureau", "(bureau)", "Lijst met inzage bekeken", "21 november 2026");
        assertThat(mvc.perform(get("/mijn/inzage")
                        .with(SignedInAs.coach(COACH))
                        .header("Accept-Language", "en")
                        .cookie(new jakarta.servlet.http.Cookie("taal", "en"))))
                .bodyText()
                .contains("Looked at this list", "(office)");
    }

    @Test
    void a_line_about_something_the_register_forgot_the_words_for_still_says_that_it_was() {
        log.looked(COACH, "accesslog.something.of-long-ago", LocalDate.of(2020, 1, 2), 3, "x");

        assertThat(page(COACH)).contains("Dossier bekeken", "Rookstopregister");
    }

    private String page(CoachId coach) {
        return new String(
                mvc.perform(get("/mijn/inzage").with(SignedInAs.coach(coach)))
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
