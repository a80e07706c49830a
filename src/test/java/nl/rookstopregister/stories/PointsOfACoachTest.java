package nl.rookstopregister.stories;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import nl.rookstopregister.support.Accessible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A coach asks points with proof, the office looks at the proof and judges, corrects itself, and the coach reads each line. */
@BrowserStory
class PointsOfACoachTest {

    private static final String CONGRESS = "Congres Longpunt";
    private static final String WALK = "Wandeling met de praktijk";

    @RegisterExtension
    final Desks desks = new Desks();

    @Test
    void points_are_asked_with_proof_judged_and_corrected_by_a_new_line() throws IOException {
        try (Desk coach = desks.of("herregistratie@");
                Desk office = desks.of("bureau@")) {
            handsIn(coach, CONGRESS, "4", "ja");
            handsIn(coach, WALK, "1", "nee");
            coach.sees("Wacht op het bureau");
            Accessible.check(coach.page());

            judges(office, CONGRESS, Map.of("oordeel", "ja", "punten", "4", "geaccrediteerd", "true"));
            judges(office, WALK, Map.of("oordeel", "nee", "reden", "Een wandeling is geen scholing."));
            coach.open("/mijn/portfolio/punten");
            coach.sees("Telt mee", "Niet toegekend", "Een wandeling is geen scholing.");

            corrects(office, "3", "Het waren drie uur.");
            coach.open("/mijn/portfolio/punten");
            coach.follow(CONGRESS);
            coach.sees("4 punten toegekend", "3 punten toegekend", "Het waren drie uur.", "verbetert de vorige regel");
            Accessible.check(coach.page());
        }
    }

    private static void handsIn(Desk coach, String what, String points, String accredited) throws IOException {
        coach.open("/mijn/portfolio");
        coach.follow("Punten");
        coach.follow("Dien een activiteit in");
        coach.answer(Map.of(
                "naam",
                what,
                "soort",
                "CONGRESS",
                "datum",
                "2-11-2026",
                "punten",
                points,
                "geaccrediteerd",
                accredited));
        coach.upload("bewijs", new FilePayload("bewijs.pdf", "application/pdf", proof()));
        coach.press("main form[enctype] button[type=submit]");
        coach.sees("Ingediend. Het bureau beoordeelt uw activiteit.", what);
    }

    private static void judges(Desk office, String what, Map<String, String> ruling) {
        office.open("/bureau");
        office.follow("om punten voor te geven");
        Accessible.check(office.page());
        office.follow(what);
        office.sees("bewijs.pdf");
        office.answer(ruling);
        office.press("main button:has-text('Leg vast en bericht de coach')");
        office.sees(what, "De coach krijgt bericht.");
    }

    private static void corrects(Desk office, String points, String reason) {
        office.open("/bureau/punten");
        office.follow(CONGRESS);
        office.answer(Map.of("oordeel", "ja", "punten", points, "geaccrediteerd", "true", "reden", reason));
        office.press("main button:has-text('Leg vast en bericht de coach')");
        office.sees("3 punten toegekend");
    }

    private static byte[] proof() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                PointsOfACoachTest.class.getResourceAsStream("/demonstration/certificaat.pdf"))) {
            return file.readAllBytes();
        }
    }
}
