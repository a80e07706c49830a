package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.support.Accessible;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A coach was at a session and has no points for it: the provider's clock runs, and the office speaks when it runs out. */
@BrowserStory
class AMissedPointTest {

    /** Two weeks after 21 November is a Saturday. */
    private static final LocalDate ANSWER_DUE = LocalDate.of(2026, 12, 7);

    private static final String WAY_IN = "main a[href='/mijn/scholing/gemist']";

    @RegisterExtension
    final Desks desks = new Desks();

    @Autowired
    Accounts accounts;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TestClock clock;

    private Desk coach;

    @BeforeEach
    void a_coach_looks_at_the_own_trainings() {
        coach = desks.of("coach@");
        coach.open("/mijn/scholing");
        coach.picture("missed-mine");
    }

    @Test
    void the_provider_says_yes_and_the_point_is_there_once() {
        int before = certificates();
        String session = asks("Ademruimte", "Ik stond onder mijn meisjesnaam.");
        coach.sees("Ademruimte Scholing (demonstratie) antwoordt uiterlijk 7 december 2026");
        coach.picture("missed-asked");

        Desk provider = desks.of("aanbieder@");
        provider.open("/aanbieder/presentie");
        Accessible.check(provider.page());
        provider.picture("missed-lists");
        provider.page()
                .locator("main a[href*='/vragen/']")
                .filter(new Locator.FilterOptions().setHasText(name()))
                .first()
                .click();
        provider.sees("Ik stond onder mijn meisjesnaam.", "7 december 2026");
        Accessible.check(provider.page());
        provider.picture("missed-question");
        provider.pressIn("/bevestigen");
        provider.sees("bevestigde op", "dat de coach er was");
        provider.picture("missed-confirmed");

        coach.open("/mijn/scholing");
        assertThat(certificates()).isEqualTo(before + 1);
        coach.sees("bevestigde dat u er was");
        coach.picture("missed-got");
        coach.open(session);
        coach.send();
        coach.sees("U vroeg hier al naar");
    }

    @Test
    void a_provider_that_stays_silent_is_seen_by_the_office_which_gives_the_point() {
        asks("Hogeschool", "Mijn naam staat op de foto van de groep.");
        Desk office = desks.of("bureau@");
        office.open("/bureau/presentie");
        assertThat(office.text()).doesNotContain("Gevraagd op 21 november 2026");

        clock.set(ANSWER_DUE.plusDays(1));
        coach = desks.of("coach@");
        office = desks.of("bureau@");
        coach.open("/mijn/scholing");
        coach.sees("had uiterlijk 7 december 2026 moeten antwoorden");
        coach.picture("missed-overdue");
        office.open("/bureau/presentie");
        office.sees("Gevraagd op 21 november 2026", "Aanbieder is te laat");
        Accessible.check(office.page());
        office.picture("missed-office");
        office.page()
                .locator("main a[href*='/vragen/']")
                .filter(new Locator.FilterOptions().setHasText(name()))
                .last()
                .click();
        office.sees("Mijn naam staat op de foto van de groep.");
        Accessible.check(office.page());
        office.picture("missed-office-question");
        office.answer(Map.of("antwoord", "ja", "reden", "De foto laat het zien."));
        office.pressIn(office.address());
        office.sees("De presentie telt", "De foto laat het zien.");

        coach.open("/mijn/scholing");
        coach.sees("Het bureau gaf u gelijk");
        Accessible.check(coach.page());
        coach.picture("missed-upheld");
    }

    /** The oldest session that this provider gave; the address at which one asks about it. */
    private String asks(String provider, String remark) {
        coach.press(WAY_IN);
        coach.type("zoek", provider);
        coach.send();
        Accessible.check(coach.page());
        coach.picture("missed-find");
        coach.page().locator("main .tasks a").last().click();
        Accessible.check(coach.page());
        coach.picture("missed-ask");
        String session = coach.address();
        coach.type("toelichting", remark);
        coach.send();
        return session;
    }

    /** One for each session of which the points are there. */
    private int certificates() {
        return coach.page().locator("main a[href^='/mijn/scholing/bewijs/']").count();
    }

    private String name() {
        return accounts.withRole(Role.COACH).stream()
                .filter(each -> each.mail().startsWith("coach@"))
                .flatMap(each -> Stream.ofNullable(each.coach()))
                .flatMap(id -> dossiers.details(id).stream())
                .map(details -> details.name().full())
                .findFirst()
                .orElseThrow();
    }
}
