package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.Map;
import nl.rookstopregister.documents.SampleFiles;
import nl.rookstopregister.support.Accessible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A coach closes a gap within a minute and sees it in the own calendar; another hears plainly that nothing fits. */
@BrowserStory
class ShortestWayTest {

    private static final String PAGE = "/mijn/portfolio/kortste-weg";

    @RegisterExtension
    final Desks desks = new Desks();

    @Test
    void a_gap_is_closed_by_the_cheapest_sessions_which_stand_in_the_own_calendar() {
        Desk coach = desks.of("bijscholing@");
        coach.open("/mijn/portfolio");
        coach.follow("Kortste weg");
        coach.sees("10 accreditatiepunten", "11 competenties", "laagste prijs", "Bewezen de voordeligste");
        Accessible.check(coach.page());
        picture(coach, "gap");
        coach.press("input[value='reizen']");
        coach.send();
        coach.sees("minste kilometers", "Bewezen de dichtste bij");

        coach.pressIn("/kiezen");

        coach.sees("Mijn plan", "heeft u alle scholing die nodig is");
        Accessible.check(coach.page());
        picture(coach, "plan");
        ICalendar calendar = calendar(coach.fetch(link(coach)));
        assertThat(calendar.getEvents()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();

        String old = link(coach);
        coach.unfold("De link per ongeluk gedeeld?");
        coach.pressIn("/kalender/intrekken");
        assertThat(coach.fetch(old).status()).isEqualTo(404);
        coach.pressIn("/verwijderen");
        coach.sees("Naast uw plan mist u nog");
        coach.pressIn("/verwijderen");
        coach.sees("Dit mist u nog aan scholing");
    }

    @Test
    void it_is_said_plainly_that_nothing_fits_and_a_congress_of_the_own_is_weighed_planned_and_handed_in() {
        Desk coach = desks.of("coach@");
        coach.open(PAGE);

        coach.sees("Er is nu geen weg die alles dekt", "kalenderjaren", "Dit komt er het dichtst bij");
        Accessible.check(coach.page());
        picture(coach, "nothing");
        nameCongress(coach);
        chooseIt(coach);
        handItIn(coach);
    }

    private static void nameCongress(Desk coach) {
        coach.follow("Noem een congres of cursus");
        coach.answer(Map.of("naam", "Longcongres (demonstratie)", "datum", "31-4-2027", "dagen", "1", "punten", "9"));
        coach.send();
        coach.sees("Schrijf de dag zo", "Kies ja of nee");
        Accessible.check(coach.page());
        coach.answer(Map.of("soort", "CONGRESS", "datum", "10-3-2027", "geaccrediteerd", "ja"));
        coach.send();
        coach.sees("Telt mee als het bureau het goedkeurt", "Zit in het voorstel hierboven");
        Accessible.check(coach.page());
        picture(coach, "congress");
    }

    private static void chooseIt(Desk coach) {
        coach.pressIn("/kiezen");
        coach.sees("Mijn plan", "Longcongres (demonstratie)");
        assertThat(calendar(coach.fetch(link(coach))).getEvents())
                .extracting(event -> event.getSummary().getValue())
                .contains("Longcongres (demonstratie)");
    }

    private static void handItIn(Desk coach) {
        coach.follow("Gedaan? Lever het bewijs in");
        coach.type("datum", "20-11-2026");
        coach.upload("bewijs", new FilePayload("bewijs.png", "image/png", SampleFiles.picture("png", 60, 40)));
        coach.send();
        coach.sees("Het bureau beoordeelt uw activiteit");
        coach.open(PAGE);
        coach.sees("Wacht op het bureau");
        picture(coach, "congress-handed-in");
    }

    private static String link(Desk coach) {
        String href = coach.page().locator("a:text-is('De link zelf')").getAttribute("href");
        return href.substring(href.indexOf("/kalender/"));
    }

    private static ICalendar calendar(APIResponse answer) {
        assertThat(answer.status()).isEqualTo(200);
        return Biweekly.parse(answer.text()).first();
    }

    private static void picture(Desk coach, String name) {
        if (Boolean.getBoolean("pictures")) {
            for (int width : new int[] {1200, 320}) {
                coach.page().setViewportSize(width, 800);
                coach.page()
                        .screenshot(new ScreenshotOptions()
                                .setPath(Path.of("target/pages/shortestway-" + name + "-" + width + ".png"))
                                .setFullPage(true));
            }
            coach.page().setViewportSize(1200, 800);
        }
    }
}
