package nl.rookstopregister.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.rookstopregister.support.Accessible;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody who wants to stop smoking does with the directory, in a real browser. */
@BrowserStory
class FindingACoachTest {

    private static final String AROUND_UTRECHT = "/coaches?plaats=Utrecht&binnen=50";
    private static final Pattern POINTED_AT = Pattern.compile(".*is-pointed-at.*");

    @LocalServerPort
    int port;

    @Test
    void by_postcode_from_the_front_door_to_a_coach() {
        try (Visit visit = new Visit(port)) {
            Page page = visit.open("/").page();
            page.fill("#plaats", "3511 AB");
            page.selectOption("#binnen", "50");
            page.click("main form button[type=submit]");
            assertThat(visit.heading()).endsWith("coaches binnen 50 km van 3511 (Utrecht)");
            assertThat(page.locator(".coach")).hasCount(20);
            Accessible.check(page);
            String name = page.locator(".coach h3 a").first().innerText();
            page.locator(".coach h3 a").first().click();
            assertThat(page.locator("h1").innerText()).isEqualTo(name);
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.window().cookies()).isEmpty();
        }
    }

    @Test
    void suggestions_are_chosen_by_keyboard() {
        try (Visit visit = new Visit(port)) {
            Page page = visit.open("/coaches").page();
            Locator field = page.locator("#plaats[role=combobox]");
            field.focus();
            page.keyboard().type("utre");
            assertThat(page.locator("[role=option]").first()).containsText("Utrecht");
            assertThat(field).hasAttribute("aria-expanded", "true");
            Accessible.check(page);
            page.keyboard().press("ArrowDown");
            visit.picture("suggestions");
            assertThat(field).hasAttribute("aria-activedescendant", "plaats__option--0");
            page.keyboard().press("Enter");
            assertThat(field).hasValue("Utrecht");
            assertThat(field).hasAttribute("aria-expanded", "false");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*plaats=Utrecht.*"));
            assertThat(visit.heading()).endsWith("van Utrecht");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_suggested_coach_leads_to_the_coach() {
        try (Visit visit = new Visit(port)) {
            Page page = visit.open(AROUND_UTRECHT).page();
            String name = page.locator(".coach h3 a").first().innerText();
            page.locator("#plaats[role=combobox]").fill("");
            page.locator("#plaats").pressSequentially(name);
            page.locator("[role=option]", new Page.LocatorOptions().setHasText(name))
                    .first()
                    .click();
            page.waitForURL(Pattern.compile(".*/coaches/[0-9]{7}"));
            assertThat(page.locator("h1")).hasText(name);
        }
    }

    @Test
    void list_and_map_point_at_each_other() {
        try (Visit visit = new Visit(port)) {
            Page page = visit.open(AROUND_UTRECHT).page();
            assertThat(page.locator("[data-map=live]")).isVisible();
            visit.picture("around-utrecht");
            Locator line = page.locator(".coach").first();
            String number = line.getAttribute("data-number");
            Locator dot = page.locator(".map__dot[data-numbers~='" + number + "']");
            line.hover();
            assertThat(dot).hasClass(POINTED_AT);
            page.mouse().move(0, 0);
            line.locator("h3 a").focus();
            assertThat(dot).hasClass(POINTED_AT);
            page.locator("#plaats").focus();
            dot.hover();
            assertThat(line).hasClass(POINTED_AT);
        }
    }

    @Test
    void what_is_shared_asks_the_same() {
        NewContextOptions mayCopy =
                new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (Visit visit = new Visit(port, mayCopy)) {
            Page page = visit.open(AROUND_UTRECHT + "&spreekt=nl&pagina=1&utm_source=x")
                    .page();
            String heading = visit.heading();
            page.click("[data-copy]");
            assertThat(page.locator("#gedeeld")).hasText("De link is gekopieerd.");
            String copied = (String) page.evaluate("navigator.clipboard.readText()");
            assertThat(copied).endsWith("/coaches?plaats=Utrecht&binnen=50&spreekt=nl");
            visit.open(copied.substring(copied.indexOf("/coaches")));
            assertThat(visit.heading()).isEqualTo(heading);
        }
    }

    @Test
    void the_printed_list_can_be_taken_along() {
        try (Visit visit = new Visit(port)) {
            Page page = visit.open(AROUND_UTRECHT).page();
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            for (String hidden : List.of("#zoeken", ".share", "figure.map", "header", ".order a")) {
                assertThat(page.locator(hidden).first()).isHidden();
            }
            visit.picture("on-paper");
            String text = page.locator("main").innerText();
            assertThat(text)
                    .contains("Afgedrukt op 21 november 2026", "/coaches?plaats=Utrecht&binnen=50")
                    .containsPattern("[0-9]{4} [A-Z]{2} [A-Z]")
                    .containsPattern("tel\\. [0-9]")
                    .containsPattern("registratienummer [0-9]{3} [0-9]{4}");
        }
    }

    @Test
    void a_line_of_html_shows_coaches_in_somebody_else_s_site() throws IOException {
        try (Visit visit = new Visit(port)) {
            Page page = visit.open("/insluiten").page();
            page.selectOption("#binnen", "50");
            page.fill("#plaats", "Utrecht");
            // The button lies under the suggestions.
            page.locator("[role=option]").first().waitFor();
            page.press("#plaats", "Enter");
            page.waitForURL(Pattern.compile(".*plaats=Utrecht.*"));
            assertThat(page.frameLocator("iframe").locator(".coach")).hasCount(8);
            visit.picture("line-for-another-site");
            String line = page.inputValue("#regel").replaceFirst("https?://[^/]+/", visit.register() + "/");
            assertThat(line).doesNotContain("\n", "<script").startsWith("<iframe ");
            HttpServer otherSite = site("<!doctype html><html lang=nl><title>Praktijk</title><h1>Praktijk</h1>" + line);
            try {
                visit.open("http://127.0.0.1:" + otherSite.getAddress().getPort() + "/");
                FrameLocator frame = page.frameLocator("iframe");
                assertThat(frame.locator(".coach")).hasCount(8);
                visit.picture("in-another-site");
                frame.locator("#plaats").fill("Groningen");
                frame.locator("button[type=submit]").click();
                assertThat(frame.locator("h2")).containsText("binnen 50 km van Groningen");
                assertThat(visit.window().cookies()).isEmpty();
                assertThat(visit.complaints()).isEmpty();
                // Whoever frames another page of the register gets nothing to see.
                page.evaluate(
                        "register => document.querySelector('iframe').src = register + '/coaches'", visit.register());
                assertThat(frame.locator("#zoeken")).hasCount(0);
            } finally {
                otherSite.stop(0);
            }
        }
    }

    private static HttpServer site(String html) throws IOException {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = html.getBytes(StandardCharsets.UTF_8);
        site.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
        return site;
    }

    @Test
    void everything_can_be_done_by_keyboard() {
        try (Visit visit = new Visit(port)) {
            Page page = visit.open("/coaches").page();
            visit.tabTo("#plaats");
            page.keyboard().type("3511");
            visit.tabTo("#binnen");
            page.keyboard().type("50");
            visit.tabTo("input[name=manier]");
            page.keyboard().press("Space");
            visit.tabTo("summary");
            page.keyboard().press("Enter");
            visit.tabTo("input[name=spreekt]");
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*spreekt=.*"));
            assertThat(visit.heading()).contains("binnen 50 km van 3511");
            visit.tabTo(".chip");
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("manier="));
            visit.tabTo(".order a");
            visit.tabTo(".coach h3 a");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/coaches/[0-9]{7}"));
        }
    }

    @Test
    void everything_works_without_a_script() {
        try (Visit visit = new Visit(port, new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visit.open("/").page();
            page.fill("#plaats", "Utrecht");
            page.selectOption("#binnen", "50");
            page.click("main form button[type=submit]");
            String first = page.locator(".coach h3 a").first().innerText();
            assertThat(page.locator("svg.map__picture")).isVisible();
            assertThat(page.locator("#deellink")).isVisible();
            assertThat(page.locator("[data-copy], [data-print]").first()).isHidden();
            page.click("a[rel=next]");
            assertThat(page.locator(".coaches").getAttribute("start")).isEqualTo("21");
            assertThat(page.locator(".coach h3 a").allInnerTexts()).doesNotContain(first);
            page.click(".order a");
            page.check("input[name=nieuw]");
            page.click("#zoeken button[type=submit]");
            assertThat(page.url()).contains("volgorde=", "nieuw=true", "plaats=Utrecht");
            page.click(".chip");
            assertThat(page.url()).contains("volgorde=", "plaats=Utrecht").doesNotContain("nieuw");
        }
    }

    @Test
    void the_narrowest_screen_is_wide_enough() {
        try (Visit visit = new Visit(port, new NewContextOptions().setViewportSize(320, 700))) {
            for (String address : List.of(
                    AROUND_UTRECHT + "&spreekt=nl&manier=IN_PERSON",
                    "/coaches?plaats=Hengelo",
                    "/coaches?binnen=x&pagina=y&manier=z",
                    "/insluiten?plaats=Utrecht",
                    "/insluiten/coaches?plaats=Utrecht")) {
                visit.open(address);
                visit.page().evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
                visit.picture("narrow-" + address.replaceAll("[^a-z]+", "-"));
                assertThat(visit.width()).as(address).isEqualTo(320);
            }
        }
    }
}
