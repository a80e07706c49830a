package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.shared.DemonstrationSignIns;
import nl.rookstopregister.shared.DemonstrationSignIns.SignIn;
import nl.rookstopregister.support.Accessible;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** How the committee judges a request alike for all: from the office's check to a ruling that three reviewers prepared. */
@StoryTest
@TestPropertySource(properties = "rookstopregister.demonstration.coaches=300")
class FromRequestToRulingTest {

    private static final String TITLE = "Groepen begeleiden";

    @Autowired
    DemonstrationSignIns signIns;

    @LocalServerPort
    int port;

    private final List<Desk> desks = new ArrayList<>();

    @AfterEach
    void go_home() {
        desks.forEach(Desk::close);
    }

    @Test
    void two_reviewers_differ_a_third_decides_and_the_committee_rules() {
        Desk office = signedIn("bureau@");
        Desk provider = signedIn("aanbieder@");

        String request = asks_for_more(office);
        answers(provider);
        String zaak = finds_complete(office, request);
        gives_it_to(office, "Karima", "Wouter");

        Desk karima = signedIn("commissie@");
        judges(karima, zaak, "MET", "toekennen");
        Desk wouter = signedIn("commissie2@");
        wouter.open(zaak);
        wouter.sees("zodra beide beoordelaars hebben ingeleverd");
        judges(wouter, zaak, "NOT_MET", "weigeren");

        office.open(zaak);
        office.sees("De beoordelaars verschillen");
        Accessible.check(office.page());
        gives_it_to(office, "Sanne");
        Desk sanne = signedIn("commissie3@");
        judges(sanne, zaak, "MET", "toekennen");

        rules(sanne, zaak);
        reads_the_ruling(provider);
    }

    /** Answers the address of the request at the office. */
    private String asks_for_more(Desk office) {
        office.open("/bureau/beoordelingen?wat=controle");
        Accessible.check(office.page());
        office.follow(TITLE);
        String request = office.address();
        office.unfold("Vraag om aanvulling");
        office.type("opmerking-toetsing", "Hoe lang duurt de toets?");
        office.pressIn("/aanvulling");
        office.sees("de klok staat stil", "Hoe lang duurt de toets?");
        return request;
    }

    private void answers(Desk provider) {
        provider.open("/aanbieder/aanvragen");
        provider.follow(TITLE);
        String own = provider.address();
        provider.sees("Hoe lang duurt de toets?");
        provider.open(own + "/toetsing");
        provider.type("assessment", "Een gesprek van twintig minuten en een toets van een kwartier.");
        provider.send();
        provider.open(own + "/controleren");
        provider.pressIn("/controleren");
    }

    private String finds_complete(Desk office, String request) {
        office.open(request);
        office.sees("twintig minuten");
        office.pressIn("/compleet");
        office.sees("Kies 2 beoordelaars", "Tess Commissie", "Kan niet gekozen worden", "Wordt in de aanvraag genoemd");
        assertThat(office.page().locator("label:has-text('Tess Commissie')").count())
                .isEqualTo(1);
        assertThat(office.page().locator("fieldset#wie input[disabled]").count())
                .isEqualTo(1);
        return office.address();
    }

    private void gives_it_to(Desk office, String... names) {
        for (var box :
                office.page().locator("fieldset#wie input:not([disabled])").all()) {
            box.uncheck();
        }
        for (String name : names) {
            office.page()
                    .locator("fieldset#wie .choice:has-text('" + name + "') input")
                    .check();
        }
        office.pressIn("/toewijzen");
        office.sees(names);
    }

    private void judges(Desk reviewer, String zaak, String score, String advice) {
        reviewer.open("/bureau/beoordelingen?wat=mij");
        reviewer.sees(TITLE);
        reviewer.open(zaak + "/oordeel");
        Accessible.check(reviewer.page());
        for (var radio : reviewer.page()
                .locator("input[type=radio][value='" + score + "']")
                .all()) {
            radio.check();
        }
        for (var grounds : reviewer.page().locator("textarea[name^='grond-']").all()) {
            grounds.fill("Zie het programma.");
        }
        reviewer.answer(Map.of("advies", advice, "toelichting", "Zo is het."));
        reviewer.press("main button[value=inleveren]");
        reviewer.sees("Ingeleverd");
    }

    private void rules(Desk member, String zaak) {
        member.open(zaak);
        member.sees("Samen adviseren zij", "Toekennen, 6 punten");
        member.press("main button[name=uitkomst][value=toekennen]");
        member.sees("Besloten");
    }

    private void reads_the_ruling(Desk provider) {
        provider.open("/aanbieder/aanvragen");
        provider.follow(TITLE);
        provider.page().locator("main a[href^='/aanbieder/besluiten/']").first().click();
        provider.sees("is geaccrediteerd", "6 punten", "bezwaar");
        assertThat(provider.text()).doesNotContain("Karima", "Wouter", "Sanne");
        Accessible.check(provider.page());
    }

    private Desk signedIn(String mailbox) {
        SignIn signIn = signIns.signIns().stream()
                .filter(each -> each.name().startsWith(mailbox))
                .findFirst()
                .orElseThrow();
        Desk desk = new Desk("http://localhost:" + port).signedInAs(signIn.name(), signIn.password());
        desks.add(desk);
        return desk;
    }
}
