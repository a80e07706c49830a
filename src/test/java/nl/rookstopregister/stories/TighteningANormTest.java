package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import nl.rookstopregister.normsetting.NormSettingSteps;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.Accessible;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** How a norm becomes stricter: copied, changed, tried on everybody, and adopted by two for next year. */
@BrowserStory
class TighteningANormTest {

    private static final String NEAR_THE_END = "1-6-2031";

    @RegisterExtension
    final Desks desks = new Desks();

    NormSettingSteps steps;

    @BeforeEach
    void a_register_that_forgets(@Autowired AutowireCapableBeanFactory register) {
        steps = register.createBean(NormSettingSteps.class);
    }

    @AfterEach
    void forgets_what_was_adopted() {
        steps.forgetAdoptions();
    }

    @Test
    void a_member_tightens_a_norm_sees_who_falls_out_and_another_one_adopts_it_for_next_year() {
        CoachId coach = steps.registered(3);
        Desk karima = desks.of("commissie@");
        String assessed = assessment(karima, coach);

        String draft = copies_the_norm(karima);
        String version = version(karima);
        asks_for_more_points(karima, draft);
        String list = sees_who_falls_out(karima, draft);
        sees_why(karima, list, coach);
        proposes(karima, draft);

        Desk wouter = desks.of("commissie2@");
        wouter.open(draft);
        wouter.pressIn("/vaststellen");
        wouter.sees("Deze norm is vastgesteld");

        assertThat(assessment(wouter, coach)).isEqualTo(assessed);
        Desk visitor = desks.visitor();
        visitor.open("/normen");
        visitor.sees(version, "1 januari 2027");
    }

    @Test
    void a_trial_that_runs_is_stopped_by_a_member_without_javascript_and_nothing_of_it_is_kept() {
        steps.registered(3);
        Desk karima = desks.of("commissie@");
        Desk wouter = desks.of("commissie2@", new NewContextOptions().setJavaScriptEnabled(false));
        String draft = copies_the_norm(karima);

        steps.whileNoDossierCanBeRead(() -> {
            asks_whom_it_changes(karima, draft);
            karima.sees("Het rekenen begint zo", "U kunt deze pagina verlaten");
            Accessible.check(karima.page());

            wouter.open(karima.address());
            wouter.sees("bezig", "Het rekenen begint zo", "Kijk hoe ver het is");
            assertThat(wouter.page().locator("main progress").count()).isOne();
            wouter.pressIn("/stoppen");
            wouter.sees("Het rekenen is gestopt. Er is niets bewaard.");

            // Nobody presses anything: the page of who asked says so by itself.
            karima.page().getByText("Het rekenen is gestopt").waitFor();
        });

        String stopped = karima.address();
        asks_whom_it_changes(karima, draft);
        karima.page().getByText("De dossiers zijn gelezen").waitFor();
        wouter.open(stopped);
        wouter.sees("Het rekenen is gestopt. Er is niets bewaard.");
        assertThat(wouter.fetch(stopped + "/mensen.csv").status()).isEqualTo(404);
    }

    private static void asks_whom_it_changes(Desk member, String draft) {
        member.open(draft);
        member.type("dag", NEAR_THE_END);
        member.pressIn("/proef");
    }

    private String copies_the_norm(Desk karima) {
        karima.open("/bureau");
        karima.follow("Normen in voorbereiding");
        Accessible.check(karima.page());
        karima.press("main form:has(input[value='2022-1']) button");
        karima.sees("(versie ");
        return karima.address();
    }

    /** "(versie 2)", or a later one when somebody copied the norm before. */
    private static String version(Desk karima) {
        String title = karima.page().locator("h1").innerText();
        return title.substring(title.indexOf("(versie "), title.indexOf(')') + 1);
    }

    private void asks_for_more_points(Desk karima, String draft) {
        karima.press("main a:has-text('15 accreditatiepunten')");
        karima.type("veld-points", "20");
        karima.type("veld-nl", "20 accreditatiepunten, verspreid over ten minste 3 kalenderjaren");
        karima.send();
        assertThat(karima.address()).isEqualTo(draft);
        karima.follow("Vergelijk regel voor regel");
        karima.sees("points: 15", "points: 20");
        Accessible.check(karima.page());
    }

    /** Answers the address of the list of people. */
    private String sees_who_falls_out(Desk karima, String draft) {
        asks_whom_it_changes(karima, draft);
        // The page renews itself; nobody presses anything.
        karima.page().getByText("De dossiers zijn gelezen").waitFor();
        Accessible.check(karima.page());
        karima.sees("20 accreditatiepunten", "Overijssel");
        karima.follow("Bekijk wie");
        return karima.address();
    }

    private void sees_why(Desk karima, String list, CoachId coach) {
        karima.open(list + "/" + coach);
        karima.sees("Met de norm van nu", "Met het ontwerp", "20 accreditatiepunten");
        Accessible.check(karima.page());
    }

    private void proposes(Desk karima, String draft) {
        karima.open(draft);
        karima.type("vanaf", "1-1-2027");
        karima.type("besluit", "Vergadering 14 november 2026, punt 5");
        karima.pressIn("/voorstel");
        karima.sees("stelt voor om dit ontwerp vast te stellen", "U stelde dit zelf voor");
    }

    /** The stored assessment of the coach's decision, as the office reads it. */
    private static String assessment(Desk desk, CoachId coach) {
        desk.open("/bureau/personen/" + coach);
        desk.press("main a[href*='/besluiten/']");
        return desk.page().locator("main").innerText();
    }
}
