package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.CoachExamples;
import nl.rookstopregister.dossiers.DossierIntake;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.norms.Facts;
import nl.rookstopregister.register.PastDecisions;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegisteredCoaches;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.Accessible;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What the office handles: two records of one person, and somebody without e-mail. */
@BrowserStory
class WhatLifeBringsTest {

    private static final Days FIRST = days("2018-02-01", "2023-02-01");
    private static final Days SECOND = days("2024-02-01", "2029-02-01");

    private static final int NARROW = 320;
    private static final int HIGH = 700;

    @RegisterExtension
    final Desks desks = new Desks();

    @Autowired
    PastDecisions past;

    @Autowired
    DossierIntake intake;

    @Autowired
    Register register;

    @Test
    void two_records_of_one_person_become_one_and_the_old_number_leads_on() {
        CoachId before = coach("Fenna", "Dubbelmans", FIRST, 40);
        CoachId since = coach("Fena", "Dubbelmans", SECOND, 30);
        String compared = "/bureau/dubbel/" + since + "/" + before;
        try (Desk office = desks.of("bureau@");
                Desk colleague = desks.of("bureau2@");
                Desk visitor = desks.visitor()) {
            office.open("/bureau/dubbel");
            office.sees("geboortedatum");
            office.page().setViewportSize(NARROW, HIGH);
            Accessible.check(office.page());
            int wide = (Integer) office.page().evaluate("document.documentElement.scrollWidth");
            assertThat(wide).isLessThanOrEqualTo(NARROW);
            office.follow("Dubbelmans en ");
            assertThat(Set.of(compared, "/bureau/dubbel/" + before + "/" + since))
                    .contains(office.address());
            office.sees("Is dit één persoon?", "40 uur", "30 uur", "70 uur");
            Accessible.check(office.page());
            office.answer(
                    Map.of("blijft", since.toString(), "motivering", "De coach belde: zij meldde zich twee keer aan."));
            office.pressIn("/voorstel");
            office.sees("Een ander dan u moet dit besluit bevestigen");

            colleague.open("/bureau/dubbel");
            colleague.sees("Wacht op een tweede persoon", "u kunt bevestigen");
            colleague.open(compared);
            Accessible.check(colleague.page());
            colleague.pressIn("/bevestigen");
            colleague.sees("Samengevoegde inschrijvingen", number(since).spoken());

            visitor.open("/coaches/" + number(before));
            assertThat(visitor.address()).isEqualTo("/coaches/" + number(since));
            visitor.sees("Fena Dubbelmans");
            visitor.open("/controleren?nummer=" + number(before) + "&datum=1-6-2020");
            visitor.sees("Geregistreerd", number(since).spoken());
        }
    }

    @Test
    void somebody_without_mail_applies_by_post_and_gets_letters() {
        try (Desk office = desks.of("bureau@")) {
            office.open("/bureau/papier");
            Accessible.check(office.page());
            office.answer(Map.of("naam", "Gerrit Zondermail", "soort", "CANDIDATE", "ontvangen", "17-11-2026"));
            office.pressIn("/bureau/papier");
            office.sees("Op papier ontvangen op 17 november 2026");
            String paper = office.address();

            types(office, paper);
            office.open(paper);
            office.follow("Het ondertekende formulier");
            office.upload("formulier", scan());
            office.send();
            office.follow("scan.png");
            office.open(paper + "/formulier");
            Accessible.check(office.page());

            office.open(paper + "/controleren");
            Accessible.check(office.page());
            office.pressIn("/controleren");
            office.sees("Op papier ontvangen op 17 november 2026");
            office.open(paper.replace("/papier/", "/aanvragen/"));
            office.sees("Gerrit Zondermail", "Op papier ontvangen op 17 november 2026", "scan.png");
            office.open("/bureau/post/papier");
            office.sees("is binnen", "Aan Gerrit Zondermail");
        }
    }

    private static void types(Desk office, String paper) {
        fills(
                office,
                paper + "/gegevens",
                Map.of(
                        "birth_date",
                        "2-3-1955",
                        "street",
                        "Kerkstraat",
                        "house_number",
                        "2",
                        "postcode",
                        "8012 CD",
                        "place",
                        "Zwolle"));
        fills(office, paper + "/beroep", Map.of("profession", "practice_nurse", "big", "no"));
        adds(
                office,
                paper + "/opleiding",
                Map.of("level", "HBO", "title", "Verpleegkunde", "completed_on", "1-7-1980"),
                scan());
        adds(
                office,
                paper + "/scholing",
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
                office,
                paper + "/praktijk",
                Map.of("intervention", "telephone-coaching", "from", "1-1-2025", "trajectories", "11"),
                null);
        adds(
                office,
                paper + "/werkplek",
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
        fills(office, paper + "/werkplek", Map.of("ways_of_working", "PHONE IN_PERSON", "spoken", "nl"));
        fills(office, paper + "/betaling", Map.of("iban", "NL91 ABNA 0417 1643 00", "account_holder", "G. Zondermail"));
        fills(office, paper + "/verklaringen", Map.of("truth", "true", "conduct", "true", "privacy", "true"));
    }

    private static void fills(Desk office, String address, Map<String, String> answers) {
        office.open(address);
        office.answer(answers);
        office.send();
    }

    private static void adds(Desk office, String address, Map<String, String> answers, @Nullable FilePayload evidence) {
        office.open(address + "/toevoegen");
        office.answer(answers);
        if (evidence != null) {
            office.upload("bewijs", evidence);
        }
        office.send();
    }

    private static FilePayload scan() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("scan.png", "image/png", out.toByteArray());
    }

    private CoachId coach(String given, String family, Days term, int hours) {
        CoachDetails noor = CoachExamples.noor(CoachId.random());
        CoachDetails details = new CoachDetails(
                noor.coach(),
                new PersonName(given, "", family),
                LocalDate.parse("1979-09-19"),
                null,
                given.toLowerCase(Locale.ROOT) + ".dubbel@demonstratie.invalid",
                noor.phone(),
                noor.correspondence(),
                noor.profession(),
                null,
                null,
                noor.practicePlaces(),
                noor.waysOfWorking(),
                noor.spoken(),
                noor.appointments(),
                noor.takesNewClients());
        String worked = term.from().plusMonths(2).toString();
        return new RegisteredCoaches(past, intake).with(details, term, List.of(Facts.hours(hours, worked)));
    }

    private RegistrationNumber number(CoachId coach) {
        return Objects.requireNonNull(register.entry(coach).number());
    }

    private static Days days(String from, String until) {
        return new Days(LocalDate.parse(from), LocalDate.parse(until));
    }
}
