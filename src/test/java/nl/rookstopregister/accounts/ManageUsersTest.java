package nl.rookstopregister.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountBrowser.Answer;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.StoryTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@StoryTest
class ManageUsersTest {

    private static final String PASSWORD = "vier paarse fietsen";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DemonstrationAccounts demonstration;

    @Autowired
    AccountBook accounts;

    @Autowired
    JdbcClient jdbc;

    private final String tail = UUID.randomUUID() + "@beheer.example";
    private AccountBrowser administrator;

    @BeforeEach
    void an_administrator_at_work() {
        demonstration.open(
                List.of(
                        person("Ada Beheer", "ada-" + tail, Role.ADMINISTRATOR, null),
                        person("Bo Bureau", "bo-" + tail, Role.OFFICE, null),
                        person("Coen Coach", "coen-" + tail, Role.COACH, CoachId.random())),
                PASSWORD);
        administrator = signedIn("ada-" + tail);
    }

    @Test
    void nobody_changes_their_own_roles_or_blocks_themselves() {
        String own = "/beheer/gebruikers/" + id("ada-" + tail);

        assertThat(administrator.post(own + "/rollen", "rollen", "OFFICE").text())
                .contains("U kunt dit niet bij uw eigen account doen");
        assertThat(administrator.post(own + "/blokkeren").status()).isEqualTo(422);
        assertThat(administrator.post(own + "/tweede-stap").status()).isEqualTo(422);
    }

    @Test
    void the_last_administrator_stays() {
        demonstration.open(List.of(person("Ans Beheer", "ans-" + tail, Role.ADMINISTRATOR, null)), PASSWORD);
        AccountBrowser other = signedIn("ans-" + tail);
        String others = "update accounts.account set blocked_at = now() where mail not in (:ada, :ans) and id in"
                + " (select account from accounts.account_role where role = 'ADMINISTRATOR')";
        jdbc.sql(others).param("ada", "ada-" + tail).param("ans", "ans-" + tail).update();

        assertThat(other.post("/beheer/gebruikers/" + id("ada-" + tail) + "/blokkeren")
                        .status())
                .isEqualTo(302);
        assertThat(administrator.get("/beheer/gebruikers").location()).startsWith("/inloggen");
        assertThat(other.post("/beheer/gebruikers/" + id("ans-" + tail) + "/rollen", "rollen", "OFFICE")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_coach_stays_a_coach_and_can_be_given_more() {
        String coach = "/beheer/gebruikers/" + id("coen-" + tail);

        administrator.post(coach + "/rollen", "rollen", "COMMITTEE");

        assertThat(found("coen-" + tail).roles()).containsExactlyInAnyOrder(Role.COACH, Role.COMMITTEE);
    }

    @Test
    void another_role_holds_at_the_next_click() {
        AccountBrowser office = signedIn("bo-" + tail);
        administrator.post("/beheer/gebruikers/" + id("bo-" + tail) + "/rollen", "rollen", "ADMINISTRATOR");

        assertThat(office.get("/bureau").status()).isEqualTo(403);
        assertThat(office.get("/beheer/gebruikers").status()).isEqualTo(200);
    }

    @Test
    void who_did_what_to_an_account_is_kept_for_good() {
        String user = "/beheer/gebruikers/" + id("bo-" + tail);
        administrator.post(user + "/blokkeren");
        administrator.post(user + "/deblokkeren");
        administrator.post(user + "/tweede-stap");

        assertThat(administrator.get(user).text())
                .contains("Geblokkeerd", "Blokkade opgeheven", "App, passkeys en herstelcodes gewist", "(Ada Beheer)");
        assertThatThrownBy(() -> jdbc.sql("delete from accounts.account_log").update())
                .hasMessageContaining("only added to");
    }

    @Test
    void after_a_reset_the_second_factor_is_set_up_anew() {
        administrator.post("/beheer/gebruikers/" + id("bo-" + tail) + "/tweede-stap");

        assertThat(new AccountBrowser(mvc, tail).signIn("bo-" + tail, PASSWORD).location())
                .isEqualTo("/inloggen/authenticator");
    }

    @Test
    void an_invitation_without_name_mail_or_role_is_refused_and_a_right_one_is_listed() {
        assertThat(administrator.post("/beheer/gebruikers/nieuw").text())
                .contains("Vul de naam in", "Vul een e-mailadres in", "Kies minstens één rol");

        Answer invited = administrator.post(
                "/beheer/gebruikers/nieuw", "naam", "Nieuwe Collega", "mail", "nieuw-" + tail, "rollen", "COMMITTEE");

        assertThat(administrator.get("/beheer/gebruikers?zoek=nieuw-" + tail).text())
                .contains("Nieuwe Collega", "uitgenodigd", "kwaliteitscommissie");
        assertThat(invited.status()).isEqualTo(302);
    }

    @Test
    void searching_finds_any_part_of_a_name_and_takes_signs_as_they_are() {
        assertThat(administrator.get("/beheer/gebruikers?zoek=" + tail).text()).contains("Ada Beheer", "Coen Coach");
        assertThat(administrator.get("/beheer/gebruikers?zoek=%25_" + tail).text())
                .contains("Niemand gevonden");
    }

    private AccountBrowser signedIn(String mail) {
        AccountBrowser browser = new AccountBrowser(mvc, mail);
        browser.signIn(mail, PASSWORD);
        browser.post("/inloggen/code", "code", SignInTest.shownCode(browser.get("/inloggen/code")));
        return browser;
    }

    private Account found(String mail) {
        return accounts.withMail(mail).orElseThrow();
    }

    private AccountId id(String mail) {
        return found(mail).id();
    }

    private static DemonstrationAccounts.Person person(String name, String mail, Role role, @Nullable CoachId coach) {
        return new DemonstrationAccounts.Person(name, mail, Set.of(role), coach, Language.NL);
    }
}
