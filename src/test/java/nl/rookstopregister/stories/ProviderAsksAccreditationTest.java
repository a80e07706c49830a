package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.accreditation.TrainingAsTyped;
import nl.rookstopregister.support.Accessible;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A provider in a real browser: drafts, copies and submits, and loses nothing when the session ends meanwhile. */
@BrowserStory
class ProviderAsksAccreditationTest {

    private static final String PROVIDER = "aanbieder@voorbeeld.example";
    private static final int FIELDS = 200;
    private static final int LETTERS = 5000;
    private static final int NARROW = 320;

    @RegisterExtension
    final Desks desks = new Desks();

    private Desk desk;

    @BeforeEach
    void sit_down() {
        desk = desks.of(PROVIDER);
    }

    @Test
    void a_provider_drafts_submits_and_copies_a_request() {
        desk.open("/aanbieder");
        everybodyCanReadIt();
        String first = begins(Map.of("begin", "TRAINING"));
        everybodyCanReadIt();
        TrainingAsTyped.ITEMS.forEach((item, answers) -> fills(first + "/" + item, answers));
        TrainingAsTyped.PAGES.forEach((page, answers) -> fills(first + "/" + page, answers));
        desk.open(first);
        desk.sees("Alles is ingevuld", "Uren in totaal");
        submits(first);

        String copy = begins(Map.of("begin", "KOPIE", "eerdere", first.substring(first.lastIndexOf('/') + 1)));
        desk.sees("Alles is ingevuld");
        desk.open(copy + "/scholing");
        desk.answer(Map.of("name", "Terugvalpreventie (demonstratie)"));
        desk.send();
        submits(copy);

        desk.open("/aanbieder/aanvragen");
        desk.sees("Terugvalpreventie (demonstratie)", "Motiverende gespreksvoering (demonstratie)");
        everybodyCanReadIt();
    }

    @Test
    void a_page_of_two_hundred_fields_survives_an_expired_session() {
        String request = begins(Map.of("begin", "TRAINING"));
        desk.open(request + "/doelen");
        desk.type("aims", "Wat al getypt was, voor de sessie eindigde.");
        desk.page().evaluate("""
                        ([fields, letters]) => {
                            const form = document.querySelector("main form[action$='/doelen']");
                            for (let i = 0; i < fields; i++) {
                                const field = document.createElement("textarea");
                                field.name = "veld_" + i;
                                field.value = ("Regel één van veld " + i + ".\\n").repeat(letters).slice(0, letters - 1);
                                form.append(field);
                            }
                        }
                        """, List.of(FIELDS, LETTERS));
        sessionEnds();
        desk.pressIn("/doelen");

        signsInAgain();

        assertThat(desk.address()).isEqualTo("/inloggen/verder");
        desk.page().waitForLoadState();
        assertThat(desk.page().evaluate("document.querySelectorAll(\"main input[type=hidden][name^='veld_']\").length"))
                .isEqualTo(FIELDS);
        assertThat(desk.page()
                        .evaluate("Math.min(...[...document.querySelectorAll(\"main input[name^='veld_']\")]"
                                + ".map(field => field.value.replace(/\\r/g, '').length))"))
                .isEqualTo(LETTERS - 1);
        desk.pressIn("/doelen");
        desk.open(request + "/doelen");
        assertThat(desk.page().locator("[name=aims]").inputValue())
                .isEqualTo("Wat al getypt was, voor de sessie eindigde.");
    }

    private String begins(Map<String, String> with) {
        desk.open("/aanbieder/aanvragen/nieuw");
        everybodyCanReadIt();
        desk.answer(with);
        desk.send();
        return desk.address();
    }

    private void fills(String address, Map<String, String> answers) {
        desk.open(address);
        everybodyCanReadIt();
        desk.answer(answers);
        desk.send();
    }

    private void submits(String request) {
        desk.open(request);
        desk.follow("Kijk na en dien in");
        everybodyCanReadIt();
        desk.pressIn("/controleren");
        desk.sees("Uw aanvraag is binnen", "Ingediend");
        everybodyCanReadIt();
    }

    private void everybodyCanReadIt() {
        Page page = desk.page();
        Accessible.check(page);
        page.setViewportSize(NARROW, 800);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isEqualTo(NARROW);
        page.setViewportSize(1280, 800);
    }

    private void sessionEnds() {
        var window = desk.page().context();
        List<Cookie> kept = window.cookies().stream()
                .filter(cookie -> !cookie.name.equals("register"))
                .toList();
        assertThat(kept)
                .hasSameSizeAs(window.cookies().subList(1, window.cookies().size()));
        window.clearCookies();
        window.addCookies(kept);
    }

    private void signsInAgain() {
        desk.type("naam", PROVIDER);
        desk.type("wachtwoord", desks.signInOf(PROVIDER).password());
        desk.send();
        var code = desk.page().locator("#demonstratiecode");
        if (code.count() > 0) {
            desk.type("code", code.textContent().strip());
            desk.send();
        }
    }
}
