package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.rookstopregister.support.Accessible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How the committee judges a request alike for all: from the office's check, over a ruling that three reviewers prepared, into the agenda and out of it. */
@BrowserStory
class FromRequestToRulingTest {

    private static final String TITLE = "Groepen begeleiden";
    private static final String CHECK = "/scholing-controleren?zoek=Groepen+begeleiden";

    @RegisterExtension
    final Desks desks = new Desks();

    @Test
    void two_reviewers_differ_a_third_decides_and_what_the_committee_rules_shows_in_the_agenda() {
        Desk office = desks.of("bureau@");
        Desk provider = desks.of("aanbieder@");

        String request = asks_for_more(office);
        answers(provider);
        String zaak = finds_complete(office, request);
        CommitteeRoom.give(office, "Karima", "Wouter");

        Desk karima = desks.of("commissie@");
        CommitteeRoom.judge(karima, zaak, TITLE, "MET", "toekennen");
        Desk wouter = desks.of("commissie2@");
        wouter.open(zaak);
        wouter.sees("zodra beide beoordelaars hebben ingeleverd");
        CommitteeRoom.judge(wouter, zaak, TITLE, "NOT_MET", "weigeren");

        office.open(zaak);
        office.sees("De beoordelaars verschillen");
        Accessible.check(office.page());
        CommitteeRoom.give(office, "Sanne");
        Desk sanne = desks.of("commissie3@");
        CommitteeRoom.judge(sanne, zaak, TITLE, "MET", "toekennen");

        sanne.open(zaak);
        sanne.sees("Samen adviseren zij", "Toekennen, 6 punten");
        CommitteeRoom.grant(sanne, zaak);
        reads_the_ruling(provider);

        Desk visitor = desks.visitor();
        visitor.seesSoon(CHECK, "is geaccrediteerd");
        plans_it(provider);
        stands_in_the_agenda(visitor);
        CommitteeRoom.withdraw(sanne, wouter, TITLE, "21-11-2026", "De trainer is gestopt.");
        visitor.seesSoon(CHECK, "De accreditatie is ingetrokken");
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

    private void reads_the_ruling(Desk provider) {
        provider.open("/aanbieder/aanvragen");
        provider.follow(TITLE);
        provider.sees("De kwaliteitscommissie");
        assertThat(provider.text()).doesNotContain("Karima", "Wouter", "Sanne");
        provider.page().locator("main a[href^='/aanbieder/besluiten/']").first().click();
        provider.sees("is geaccrediteerd", "6 punten", "bezwaar");
        assertThat(provider.text()).doesNotContain("Karima", "Wouter", "Sanne");
        Accessible.check(provider.page());
    }

    private void plans_it(Desk provider) {
        provider.open("/aanbieder/agenda/nieuw");
        var training = provider.page().locator("main select[name=scholing]");
        training.selectOption(
                training.locator("option:has-text('" + TITLE + "')").getAttribute("value"));
        provider.answer(Map.of(
                "dagen", "2-12-2026\n9-12-2026",
                "begin", "9:30",
                "eind", "16:30",
                "vorm", "ruimte",
                "plaats", "Zwolle",
                "prijs", "495",
                "plaatsen", "12"));
        provider.send();
    }

    private void stands_in_the_agenda(Desk visitor) {
        visitor.seesSoon("/scholingsagenda", TITLE);
        String calendar = visitor.fetch("/scholingsagenda.ics").text().replace("\r\n ", "");
        assertThat(calendar).contains(TITLE, "DTSTART;TZID=Europe/Amsterdam:20261202T093000");
    }
}
