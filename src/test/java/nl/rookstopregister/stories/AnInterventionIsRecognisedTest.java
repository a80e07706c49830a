package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.rookstopregister.support.Accessible;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** An intervention is asked, judged and recognised like a training, gets a second version, and is withdrawn from a day on. */
@BrowserStory
class AnInterventionIsRecognisedTest {

    private static final String TITLE = "Samen rookvrij op het werk (demonstratie)";
    private static final LocalDate SECOND_VERSION = LocalDate.parse("2027-02-01");
    private static final LocalDate WITHDRAWN = LocalDate.parse("2027-06-01");

    @RegisterExtension
    final Desks desks = new Desks();

    @Autowired
    TestClock clock;

    @Test
    void an_intervention_is_recognised_versioned_and_withdrawn() {
        Desk visitor = desks.visitor();
        asks(desks.of("aanbieder2@"));
        isRecognised();
        visitor.seesSoon("/interventies", TITLE);
        visitor.follow(TITLE);
        String page = visitor.address();
        visitor.sees("Erkend sinds 21 november 2026", "Versie 1 (nu)", "Bijgehouden door Longpunt Academie");
        Accessible.check(visitor.page());

        clock.set(SECOND_VERSION);
        asksSecondVersion(desks.of("aanbieder2@"), page);
        isRecognised();
        visitor.seesSoon(page, "Versie 2 (nu)");
        visitor.sees("Erkend sinds 21 november 2026", "Versie 1", "Er is een gesprek bij gekomen.");

        clock.set(WITHDRAWN.minusDays(7));
        CommitteeRoom.withdraw(
                desks.of("commissie@"),
                desks.of("commissie2@"),
                TITLE,
                "1-6-2027",
                "Nieuw onderzoek laat zien dat het niet helpt.");
        visitor.seesSoon(page, "Ingetrokken");
        visitor.sees("Erkend sinds 21 november 2026");
        clock.set(WITHDRAWN);
        visitor.open(page);
        visitor.sees("Ingetrokken op 1 juni 2027", "Begeleiding van daarvoor blijft tellen");
        Accessible.check(visitor.page());
        visitor.open("/interventies");
        assertThat(visitor.page().locator("section[aria-labelledby=eerder]").innerText())
                .contains(TITLE);
        readsWhy(desks.of("aanbieder2@"));
    }

    private void asks(Desk provider) {
        provider.open("/aanbieder/aanvragen/nieuw");
        provider.answer(Map.of("begin", "INTERVENTION"));
        provider.send();
        String request = provider.address();
        fill(
                provider,
                request + "/onderbouwing/b1",
                Map.of("source", "Voorbeeldonderzoek, 2025", "supports", "Na een jaar is één op de vier gestopt."));
        asTyped().forEach((subject, answers) -> fill(provider, request + "/" + subject, answers));
        submit(provider, request);
    }

    private void asksSecondVersion(Desk provider, String page) {
        provider.open("/aanbieder/aanvragen/nieuw");
        provider.answer(Map.of("begin", "VERSIE", "verleend", page.substring(page.lastIndexOf('/') + 1)));
        provider.send();
        String request = provider.address();
        fill(provider, request + "/versie", Map.of("version", "2", "changes", "Er is een gesprek bij gekomen."));
        submit(provider, request);
    }

    private static Map<String, Map<String, String>> asTyped() {
        Map<String, Map<String, String>> pages = new LinkedHashMap<>();
        pages.put(
                "interventie",
                Map.of(
                        "name",
                        TITLE,
                        "what",
                        "Acht gesprekken op het werk, met een collega erbij.",
                        "audience",
                        "Mensen die op hun werk met een collega willen stoppen."));
        pages.put("vorm", Map.of("kind", "PERSONAL", "contacts", "8", "in_one_room", "6", "weeks", "16"));
        pages.put(
                "stappenplan",
                Map.of(
                        "plan",
                        "Motivatie, stopdag, moeilijke momenten, volhouden.",
                        "medication",
                        "Volgens de richtlijn."));
        pages.put("begeleider", Map.of("trained", "Een basistraining en een dag over werken met groepjes."));
        pages.put(
                "onderbouwing", Map.of("evidence", "Vergelijkend onderzoek.", "guideline", "Volgt de zorgstandaard."));
        pages.put("versie", Map.of("version", "1"));
        pages.put("materialen", Map.of("none", "true"));
        return pages;
    }

    private static void fill(Desk provider, String address, Map<String, String> answers) {
        provider.open(address);
        provider.answer(answers);
        provider.send();
    }

    private static void submit(Desk provider, String request) {
        provider.open(request + "/controleren");
        provider.pressIn("/controleren");
        provider.sees("Uw aanvraag is binnen");
    }

    private void isRecognised() {
        Desk office = desks.of("bureau@");
        String zaak = CommitteeRoom.findComplete(office, TITLE);
        CommitteeRoom.give(office, "Karima", "Wouter");
        CommitteeRoom.judge(desks.of("commissie@"), zaak, TITLE, "MET", "toekennen");
        CommitteeRoom.judge(desks.of("commissie2@"), zaak, TITLE, "MET", "toekennen");
        CommitteeRoom.grant(desks.of("commissie3@"), zaak);
    }

    private void readsWhy(Desk provider) {
        provider.open("/aanbieder/aanvragen");
        provider.follow(TITLE);
        String ruling = Objects.requireNonNull(provider.page()
                .locator("main a[href^='/aanbieder/besluiten/']")
                .first()
                .getAttribute("href"));
        provider.open(ruling);
        provider.sees("Nieuw onderzoek laat zien", "1 juni 2027", "bezwaar");
    }
}
