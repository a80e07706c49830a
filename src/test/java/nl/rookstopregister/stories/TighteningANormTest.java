package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.normsetting.NormSettingSteps;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.DemonstrationSignIns;
import nl.rookstopregister.shared.DemonstrationSignIns.SignIn;
import nl.rookstopregister.support.Accessible;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** How a norm becomes stricter: copied, changed, tried on everybody, and adopted by two for next year. */
@StoryTest
@TestPropertySource(properties = "rookstopregister.demonstration.coaches=300")
class TighteningANormTest {

    private static final String NEAR_THE_END = "1-6-2031";

    @Autowired
    DemonstrationSignIns signIns;

    NormSettingSteps steps;

    @LocalServerPort
    int port;

    private final List<Desk> desks = new ArrayList<>();

    @BeforeEach
    void a_register_that_forgets(@Autowired AutowireCapableBeanFactory register) {
        steps = register.createBean(NormSettingSteps.class);
    }

    @AfterEach
    void go_home() {
        desks.forEach(Desk::close);
        steps.forgetAdoptions();
    }

    @Test
    void a_member_tightens_a_norm_sees_who_falls_out_and_another_one_adopts_it_for_next_year() {
        CoachId coach = steps.registered(3);
        Desk karima = signedIn("commissie@");
        String assessed = assessment(karima, coach);

        String draft = copies_the_norm(karima);
        asks_for_more_points(karima, draft);
        String list = sees_who_falls_out(karima, draft);
        sees_why(karima, list, coach);
        proposes(karima, draft);

        Desk wouter = signedIn("commissie2@");
        wouter.open(draft);
        wouter.pressIn("/vaststellen");
        wouter.sees("Deze norm is vastgesteld");

        assertThat(assessment(wouter, coach)).isEqualTo(assessed);
        Desk visitor = desk();
        visitor.open("/normen");
        visitor.sees("(versie 2)", "1 januari 2027");
    }

    private String copies_the_norm(Desk karima) {
        karima.open("/bureau");
        karima.follow("Normen in voorbereiding");
        Accessible.check(karima.page());
        karima.press("main form:has(input[value='2022-1']) button");
        karima.sees("(versie 2)");
        return karima.address();
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
        karima.open(draft);
        karima.type("dag", NEAR_THE_END);
        karima.pressIn("/proef");
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

    private Desk signedIn(String mailbox) {
        SignIn signIn = signIns.signIns().stream()
                .filter(each -> each.name().startsWith(mailbox))
                .findFirst()
                .orElseThrow();
        return desk().signedInAs(signIn.name(), signIn.password());
    }

    private Desk desk() {
        Desk desk = new Desk("http://localhost:" + port);
        desks.add(desk);
        return desk;
    }
}
