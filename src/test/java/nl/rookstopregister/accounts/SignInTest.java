package nl.rookstopregister.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountBrowser.Answer;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@StoryTest
class SignInTest {

    private static final String PASSWORD = "vier paarse fietsen";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DemonstrationAccounts demonstration;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final CoachId coach = CoachId.random();
    private final String coachMail = UUID.randomUUID() + "@coach.example";
    private final String officeMail = UUID.randomUUID() + "@bureau.example";
    private AccountBrowser browser;

    @BeforeEach
    void people() {
        demonstration.open(
                List.of(
                        new DemonstrationAccounts.Person(
                                "Coach Voorbeeld", coachMail, Set.of(Role.COACH), coach, Language.NL),
                        new DemonstrationAccounts.Person(
                                "Bo Bureau", officeMail, Set.of(Role.OFFICE), null, Language.NL)),
                PASSWORD);
        browser = new AccountBrowser(mvc, UUID.randomUUID().toString());
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        Answer wrong = browser.signIn(coachMail, "een ander wachtwoord");
        Answer unknown = browser.signIn("niemand-" + coachMail, "een ander wachtwoord");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(plain(wrong)).isEqualTo(plain(unknown));
    }

    @Test
    void an_empty_form_says_what_is_missing() {
        Answer answer = browser.signIn("  ", "");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Vul uw wachtwoord in", "Vul uw registratienummer of uw e-mailadres in");
    }

    @Test
    void who_keeps_failing_waits_longer_and_longer_and_then_the_right_password_must_wait_too() {
        for (int i = 0; i < 5; i++) {
            assertThat(browser.signIn(coachMail, "fout wachtwoord " + i).status())
                    .isEqualTo(422);
        }
        Answer refused = browser.signIn(coachMail, PASSWORD);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text()).contains("Dit ging te vaak mis. Probeer het over 11 seconden opnieuw.");

        clock.advance(Duration.ofSeconds(11));
        assertThat(browser.signIn(coachMail, "fout").status()).isEqualTo(422);
        clock.advance(Duration.ofSeconds(11));
        assertThat(browser.signIn(coachMail, PASSWORD).status()).isEqualTo(429);
        clock.advance(Duration.ofSeconds(10));
        assertThat(browser.signIn(coachMail, PASSWORD).location()).isEqualTo("/mijn");
    }

    @Test
    void an_address_from_which_many_names_are_tried_waits_too() {
        for (int i = 0; i < 30; i++) {
            browser.signIn("naam" + i + coachMail, "fout wachtwoord");
        }

        assertThat(browser.signIn(coachMail, PASSWORD).status()).isEqualTo(429);
        assertThat(new AccountBrowser(mvc, "elders" + coachMail)
                        .signIn(coachMail, PASSWORD)
                        .location())
                .isEqualTo("/mijn");
    }

    @Test
    void a_password_alone_gets_the_office_nowhere() {
        assertThat(browser.signIn(officeMail, PASSWORD).location()).isEqualTo("/inloggen/code");

        assertThat(browser.get("/bureau").location()).startsWith("/inloggen?naar=");
        assertThat(browser.get("/mijn/beveiliging").location()).startsWith("/inloggen?naar=");
    }

    @Test
    void a_wrong_code_is_refused_and_many_are_throttled_whatever_the_password() {
        for (int i = 0; i < 5; i++) {
            browser.signIn(officeMail, PASSWORD);
            assertThat(browser.post("/inloggen/code", "code", "00000" + i).status())
                    .isEqualTo(422);
        }
        browser.signIn(officeMail, PASSWORD);

        assertThat(browser.post("/inloggen/code", "code", "000009").status()).isEqualTo(429);
    }

    @Test
    void a_password_proven_too_long_ago_has_to_be_proven_again() {
        browser.signIn(officeMail, PASSWORD);
        clock.advance(Duration.ofMinutes(11));

        assertThat(browser.get("/inloggen/code").location()).isEqualTo("/inloggen");
    }

    @Test
    void the_office_gets_in_with_password_and_code() {
        browser.signIn(officeMail, PASSWORD);
        Answer page = browser.get("/inloggen/code");
        assertThat(page.text()).contains("Alleen in de demonstratie");

        assertThat(browser.post("/inloggen/code", "code", shownCode(page)).location())
                .isEqualTo("/bureau");
    }

    @Test
    void a_coach_gets_in_with_sloppy_typing_and_arrives_where_they_were_going() {
        String sloppy = "  " + coachMail.toUpperCase(java.util.Locale.ROOT).replace("@", " @ ") + "\u200b ";

        Answer answer = browser.post("/inloggen", "naam", sloppy, "wachtwoord", PASSWORD, "naar", "/mijn/brieven");

        assertThat(answer.location()).isEqualTo("/mijn/brieven");
        assertThat(browser.get("/inloggen").location()).isEqualTo("/mijn");
    }

    @Test
    void nobody_is_sent_to_another_site_after_signing_in() {
        assertThat(browser.post("/inloggen", "naam", coachMail, "wachtwoord", PASSWORD, "naar", "//kwaad.example")
                        .location())
                .isEqualTo("/mijn");
    }

    @Test
    void signing_in_gives_a_new_session_that_is_kept_in_the_database_and_holds_no_more_than_whose_it_is() {
        browser.signIn(officeMail, PASSWORD);
        String before = browser.session();
        browser.post("/inloggen/code", "code", shownCode(browser.get("/inloggen/code")));

        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(jdbc.sql("""
                select attribute_name from spring_session_attributes join spring_session on primary_id = session_primary_id
                where principal_name = (select id::text from accounts.account where mail = :mail)
                """).param("mail", officeMail).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME",
                        "signed-in-at",
                        "browser");
    }

    @Test
    void who_is_blocked_is_out_at_the_next_click() {
        browser.signIn(coachMail, PASSWORD);
        assertThat(browser.get("/inloggen").location()).isEqualTo("/mijn");

        jdbc.sql("update accounts.account set blocked_at = now() where mail = :mail")
                .param("mail", coachMail)
                .update();

        assertThat(browser.get("/mijn").location()).startsWith("/inloggen");
        assertThat(browser.signIn(coachMail, PASSWORD).text()).contains("Uw account is geblokkeerd");
    }

    @Test
    void after_half_a_day_one_signs_in_again_however_busy_one_was() {
        browser.signIn(coachMail, PASSWORD);
        clock.advance(Duration.ofHours(12));

        assertThat(browser.get("/mijn").location()).startsWith("/inloggen");
    }

    @Test
    void signing_out_ends_the_session() {
        browser.signIn(coachMail, PASSWORD);

        assertThat(browser.post("/uitloggen").location()).isEqualTo("/");
        assertThat(browser.get("/mijn").location()).startsWith("/inloggen");
    }

    @Test
    void a_form_sent_after_the_session_ended_waits_for_the_same_person_only() {
        browser.signIn(coachMail, PASSWORD);
        clock.advance(Duration.ofHours(12));

        assertThat(browser.post("/mijn/gegevens", "plaats", "Zwolle & omstreken")
                        .location())
                .isEqualTo("/inloggen?naar=/inloggen/verder");
        browser.signIn(coachMail, PASSWORD);

        assertThat(browser.get("/inloggen/verder").text())
                .contains("action=\"/mijn/gegevens\"", "Zwolle &amp; omstreken");
    }

    @Test
    void a_form_of_one_person_is_not_shown_to_the_next_in_the_same_browser() {
        browser.signIn(coachMail, PASSWORD);
        clock.advance(Duration.ofHours(12));
        browser.post("/mijn/gegevens", "plaats", "Zwolle");
        browser.signIn(officeMail, PASSWORD);
        browser.post("/inloggen/code", "code", shownCode(browser.get("/inloggen/code")));

        assertThat(browser.get("/inloggen/verder").location()).isEqualTo("/bureau");
    }

    private String plain(Answer answer) {
        return answer.text()
                .replace("niemand-" + coachMail, "")
                .replace(coachMail, "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    static String shownCode(Answer page) {
        return page.text().replaceAll("(?s).*id=\"demonstratiecode\">(\\d{6})<.*", "$1");
    }
}
