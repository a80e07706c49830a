package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import nl.rookstopregister.support.Accessible;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a new person can do by the README alone: from applying to the public entry, and what may befall it. */
@BrowserStory
class FromApplicationToPublicEntryTest {

    private static final String MAIL = "tessa.voorbeeld@demonstratie.invalid";
    private static final String PASSWORD = "een rustige maandagochtend";
    private static final String NAME = "Tessa Voorbeeld";

    @RegisterExtension
    final Desks desks = new Desks();

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_coach_applies_is_admitted_registered_suspended_and_back() {
        Desk visitor = desks.visitor();
        Desk office = desks.of("bureau@");
        Desk committee = desks.of("commissie@");
        Desk otherMember = desks.of("commissie2@");

        Desk applicant = newApplicant();
        String application = applies_as_candidate(applicant);
        office_asks_for_more(office, applicant, application);
        committee_admits(committee, application);
        reads_the_letter(applicant);
        String number = stands_in_the_directory(visitor, "Kandidaat");
        status_on_each_day(visitor, number);

        String second = adds_training_and_becomes_definitive(applicant, office);
        assertThat(second).isNotEqualTo(application);
        visitor.seesSoon("/coaches/" + number, "Geregistreerd");

        String coach = suspended(committee, otherMember);
        visitor.seesSoon("/coaches/" + number, "Geschorst");
        lifted(committee, coach);
        visitor.seesSoon("/coaches/" + number, "Geregistreerd");

        timeline_tells_all(office, coach);
        interface_says_the_same(visitor, number);
    }

    private Desk newApplicant() {
        Desk desk = desks.visitor();
        desk.open("/aanmelden");
        desk.type("naam", NAME);
        desk.type("mail", MAIL);
        desk.send();
        desk.open(mailedLink(MAIL));
        desk.type("wachtwoord", PASSWORD);
        desk.send();
        desk.sees("U staat nog niet in het register");
        return desk;
    }

    private String applies_as_candidate(Desk desk) {
        String application = begins(desk, "CANDIDATE");
        answers(
                desk,
                application + "/gegevens",
                Map.ofEntries(
                        Map.entry("given", "Tessa"),
                        Map.entry("family", "Voorbeeld"),
                        Map.entry("birth_date", "2-3-1985"),
                        Map.entry("street", "Kerkstraat"),
                        Map.entry("house_number", "2"),
                        Map.entry("postcode", "8012 CD"),
                        Map.entry("place", "Zwolle"),
                        Map.entry("mail", MAIL),
                        Map.entry("correspondence", "NL")));
        answers(desk, application + "/beroep", Map.of("profession", "practice_nurse", "big", "no"));
        adds(desk, application + "/opleiding", education(), diploma());
        adds(
                desk,
                application + "/scholing",
                Map.of(
                        "training",
                        "demo-basic-north",
                        "stage",
                        "under_way",
                        "started_on",
                        "1-10-2026",
                        "expected_end",
                        "1-3-2027"),
                null);
        adds(
                desk,
                application + "/praktijk",
                Map.of("intervention", "telephone-coaching", "from", "1-1-2025", "trajectories", "11"),
                null);
        adds(
                desk,
                application + "/werkplek",
                Map.of(
                        "place_name",
                        "Praktijk De Singel",
                        "street",
                        "Melkmarkt",
                        "house_number",
                        "1",
                        "postcode",
                        "8011 AB",
                        "place",
                        "Zwolle"),
                null);
        answers(desk, application + "/werkplek", Map.of("ways_of_working", "PHONE IN_PERSON", "spoken", "nl tr"));
        paysAndDeclares(desk, application);
        submits(desk, application);
        return application;
    }

    private void office_asks_for_more(Desk officer, Desk desk, String application) {
        officer.open(atTheOffice(application));
        officer.unfold("Vraag om aanvulling");
        officer.type("opmerking-opleiding", "Van welke school is het diploma?");
        officer.pressIn("/aanvulling");

        desk.open(application);
        desk.sees("Van welke school is het diploma?");
        submits(desk, application);
        finds_complete(officer, application);
    }

    private void finds_complete(Desk officer, String application) {
        officer.open(atTheOffice(application));
        officer.pressIn("/compleet");
    }

    private void committee_admits(Desk member, String application) {
        member.open(atTheOffice(application));
        Accessible.check(member.page());
        decides(member);
    }

    private void decides(Desk decider) {
        decider.press("main form[action$='/besluit'] button[name=uitkomst][value=toewijzen]");
    }

    private void reads_the_letter(Desk desk) {
        desk.seesSoon("/mijn/brieven", "Kandidaat".toLowerCase(Locale.ROOT));
        String letter = (String) Objects.requireNonNull(
                desk.page().locator("main a[href^='/brieven/']").first().getAttribute("href"));
        desk.open(letter);
        desk.sees(NAME, "bezwaar");
        Accessible.check(desk.page());
        var pdf = desk.fetch(letter + "/pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    /** Answers the registration number. */
    private String stands_in_the_directory(Desk smoker, String state) {
        smoker.seesSoon("/coaches?plaats=8011&binnen=5", NAME);
        smoker.sees(state);
        assertThat(smoker.page().locator("main svg").count()).isPositive();
        smoker.follow(NAME);
        smoker.sees(NAME, state, "Praktijk De Singel");
        assertThat(smoker.text()).doesNotContain("Kerkstraat", "1985", MAIL);
        Accessible.check(smoker.page());
        String address = smoker.address();
        return address.substring("/coaches/".length());
    }

    private void status_on_each_day(Desk insurer, String number) {
        insurer.open("/controleren?nummer=" + number + "&datum=20-11-2026");
        insurer.sees("niet");
        insurer.open("/controleren?nummer=" + number + "&datum=21-11-2026");
        insurer.sees("andidaat");
        insurer.open("/controleren?nummer=" + number + "&datum=21-11-2028");
        insurer.sees("niet");
    }

    private String adds_training_and_becomes_definitive(Desk desk, Desk officer) {
        String application = begins(desk, "DEFINITIVE");
        adds(desk, application + "/opleiding", education(), diploma());
        adds(
                desk,
                application + "/scholing",
                Map.of("training", "demo-basic-north", "stage", "completed", "completed_on", "1-11-2026"),
                null);
        desk.open(application + "/scholing");
        desk.press("main a[href*='/scholing/']:not([href$=toevoegen])");
        desk.type("referent", "Rian Trainer");
        desk.type("referent_mail", "rian@demonstratie.invalid");
        desk.pressIn("/referent");
        confirms(mailedLink("rian@demonstratie.invalid"));
        paysAndDeclares(desk, application);
        submits(desk, application);
        finds_complete(officer, application);
        officer.sees("Rian Trainer");
        decides(officer);
        return application;
    }

    private void confirms(String link) {
        try (Desk referee = desks.visitor()) {
            referee.open(link);
            referee.sees(NAME);
            Accessible.check(referee.page());
            referee.answer(Map.of("antwoord", "ja", "naam", "Rian Trainer", "functie", "trainer"));
            referee.send();
            referee.sees("Dank u");
        }
    }

    /** Answers the address of the coach's file. */
    private String suspended(Desk member, Desk second) {
        member.open("/bureau/personen?q=Tessa");
        member.follow(NAME);
        String coach = member.address();
        decidesOn(member, coach, "schorsen", "Een klacht wordt onderzocht.");
        second.open("/bureau/voorstellen");
        second.follow(NAME);
        second.pressIn("/bevestigen");
        return coach;
    }

    private void lifted(Desk member, String coach) {
        decidesOn(member, coach, "schorsing-opheffen", "De klacht is ongegrond.");
    }

    private void decidesOn(Desk member, String coach, String kind, String ground) {
        member.open(coach + "/besluit/" + kind);
        member.answer(Map.of("ingang", "21-11-2026", "grond", ground));
        member.send();
        Accessible.check(member.page());
        member.pressIn("/besluit/" + kind);
    }

    private void timeline_tells_all(Desk officer, String coach) {
        officer.open(coach);
        Accessible.check(officer.page());
        assertThat(officer.page().locator("ol.timeline > li").count()).isEqualTo(4);
        officer.sees("Een klacht wordt onderzocht.", "De klacht is ongegrond.");
    }

    private void interface_says_the_same(Desk client, String number) {
        assertThat(client.fetch("/api/v1/registrations/" + number + "/status?date=2026-11-21")
                        .text())
                .contains("REGISTERED");
        assertThat(client.fetch("/api/v1/registrations/" + number + "/status?date=2026-11-20")
                        .text())
                .contains("NOT_REGISTERED");
        assertThat(client.fetch("/api/v1/registrations/" + number + "/status?date=2031-11-21")
                        .text())
                .contains("\"registered\":false");
    }

    private String begins(Desk desk, String procedure) {
        desk.open("/mijn/aanvragen/nieuw");
        desk.answer(Map.of("soort", procedure));
        desk.send();
        return desk.address();
    }

    private static void answers(Desk desk, String address, Map<String, String> answers) {
        desk.open(address);
        desk.answer(answers);
        desk.send();
    }

    private static void adds(Desk desk, String address, Map<String, String> answers, @Nullable FilePayload evidence) {
        desk.open(address + "/toevoegen");
        desk.answer(answers);
        if (evidence != null) {
            desk.upload("bewijs", evidence);
        }
        desk.send();
    }

    private static void paysAndDeclares(Desk desk, String application) {
        answers(
                desk,
                application + "/betaling",
                Map.of("iban", "NL91 ABNA 0417 1643 00", "account_holder", "T. Voorbeeld"));
        answers(desk, application + "/verklaringen", Map.of("truth", "true", "conduct", "true", "privacy", "true"));
    }

    private static void submits(Desk desk, String application) {
        desk.open(application + "/controleren");
        desk.pressIn("/controleren");
    }

    private static Map<String, String> education() {
        return Map.of("level", "HBO", "title", "Verpleegkunde", "completed_on", "1-7-2008");
    }

    private static FilePayload diploma() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("diploma.png", "image/png", out.toByteArray());
    }

    private static String atTheOffice(String application) {
        return application.replace("/mijn/", "/bureau/");
    }

    private String mailedLink(String to) {
        String link = jdbc.sql("select link from correspondence.mail where recipient = :to and link is not null "
                        + "order by queued_at desc limit 1")
                .param("to", to)
                .query(String.class)
                .single();
        return URI.create(link).getRawPath();
    }
}
