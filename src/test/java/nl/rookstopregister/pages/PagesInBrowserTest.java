package nl.rookstopregister.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.Accessible;
import nl.rookstopregister.support.AllExamplePages;
import nl.rookstopregister.support.Browser;
import nl.rookstopregister.support.ExamplePage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example page in a real browser, under the Content-Security-Policy it will have; with -Dpictures=true each is kept in target/pages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("browser")
class PagesInBrowserTest {

    private static final String SITE = "http://register.example";
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final Path PICTURES = Path.of("target/pages");
    private static final Path STATIC = Path.of("target/classes/static");

    private static final boolean PICTURES_WANTED = Boolean.getBoolean("pictures");

    private static final EmulateMediaOptions LIGHT =
            new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setMedia(Media.SCREEN);
    private static final List<String> COMPLAINTS = new ArrayList<>();

    private static BrowserContext window;
    private static Page page;
    private static String shown = "";

    /** One page for all: opening one takes longer than showing something on it. */
    @BeforeAll
    static void open_a_window() {
        window = Browser.window();
        page = window.newPage();
        page.onConsoleMessage(message -> COMPLAINTS.add(message.text()));
        page.route("**/*", PagesInBrowserTest::answer);
    }

    @AfterAll
    static void close_it() {
        window.close();
    }

    /** All of them, or with {@code -Dpages=admission} those of one context. */
    static Stream<Arguments> pages() {
        return AllExamplePages.all().stream()
                .filter(page -> page.view().startsWith(System.getProperty("pages", "")))
                .flatMap(page -> Stream.of(Language.values()).map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void everybody_can_read_it(ExamplePage example, Language language) {
        COMPLAINTS.clear();
        show(AllExamplePages.html(example, language));
        picture(example, language, "wide");
        // The languages differ in words, not in build: once is enough for axe, which takes its time.
        if (language == Language.NL) {
            assertThat(Accessible.findings(page)).isEmpty();
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            settled();
            picture(example, language, "dark");
            assertThat(Accessible.findingsOfColour(page)).as("in the dark").isEmpty();
        }
        if (PICTURES_WANTED) {
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            picture(example, language, "paper");
            page.emulateMedia(LIGHT);
        }
        page.setViewportSize(320, 800);
        picture(example, language, "narrow");
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width on the narrowest screen")
                .isEqualTo(320);
        assertThat(COMPLAINTS).as("of the browser").isEmpty();
    }

    /** Colours move to their new values; axe should see where they end. */
    private static void settled() {
        page.evaluate("Promise.all(document.getAnimations().map(animation => animation.finished)).then(() => null)");
    }

    private static void show(String html) {
        shown = html;
        page.emulateMedia(LIGHT);
        page.setViewportSize(1280, 900);
        page.navigate(SITE + "/voorbeeld");
        page.evaluate("document.fonts.ready");
    }

    private static void answer(Route route) {
        String path = URI.create(route.request().url()).getPath();
        Path file = STATIC.resolve(path.substring(1));
        if (path.equals("/voorbeeld")) {
            route.fulfill(new FulfillOptions()
                    .setContentType("text/html;charset=utf-8")
                    .setHeaders(Map.of("Content-Security-Policy", POLICY))
                    .setBody(shown));
        } else if (Files.isRegularFile(file)) {
            route.fulfill(new FulfillOptions().setPath(file));
        } else {
            route.fulfill(new FulfillOptions().setStatus(204));
        }
    }

    private static void picture(ExamplePage example, Language language, String look) {
        if (!PICTURES_WANTED) {
            return;
        }
        String name = example.toString().replaceAll("[^a-z0-9]+", "-") + "." + language.tag() + "." + look + ".png";
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(true));
    }
}
