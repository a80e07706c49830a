package nl.rookstopregister.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
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

/** Every example page in a real browser, under the Content-Security-Policy it will have; pictures go to target/pages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("browser")
class PagesInBrowserTest {

    private static final String SITE = "http://register.example";
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final Path PICTURES = Path.of("target/pages");
    private static final Path STATIC = Path.of("target/classes/static");

    private static BrowserContext light;
    private static BrowserContext dark;

    @BeforeAll
    static void open_a_window() {
        light = Browser.running().newContext();
        dark = Browser.running().newContext(new NewContextOptions().setColorScheme(ColorScheme.DARK));
    }

    @AfterAll
    static void close_it() {
        light.close();
        dark.close();
    }

    static Stream<Arguments> pages() {
        return AllExamplePages.all().stream()
                .flatMap(page -> Stream.of(Language.values()).map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void axe_finds_nothing_and_320_pixels_are_wide_enough(ExamplePage example, Language language) {
        try (Page page = light.newPage()) {
            List<String> complaints = shown(page, example, language, 1280);
            assertThat(Accessible.findings(page)).isEmpty();
            picture(page, example, language, "wide");
            page.setViewportSize(320, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width")
                    .isEqualTo(320);
            assertThat(Accessible.findings(page)).isEmpty();
            picture(page, example, language, "narrow");
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void axe_finds_nothing_in_the_dark(ExamplePage example, Language language) {
        try (Page page = dark.newPage()) {
            assertThat(shown(page, example, language, 1280)).isEmpty();
            assertThat(Accessible.findings(page)).isEmpty();
            picture(page, example, language, "dark");
        }
    }

    private static List<String> shown(Page page, ExamplePage example, Language language, int width) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.setViewportSize(width, 900);
        String html = AllExamplePages.html(example, language);
        page.route("**/*", route -> answer(route, html));
        page.navigate(SITE + "/voorbeeld");
        page.evaluate("document.fonts.ready");
        return complaints;
    }

    private static void answer(Route route, String html) {
        String path = URI.create(route.request().url()).getPath();
        Path file = STATIC.resolve(path.substring(1));
        if (path.equals("/voorbeeld")) {
            route.fulfill(new FulfillOptions()
                    .setContentType("text/html;charset=utf-8")
                    .setHeaders(Map.of("Content-Security-Policy", POLICY))
                    .setBody(html));
        } else if (Files.isRegularFile(file)) {
            route.fulfill(new FulfillOptions().setPath(file));
        } else {
            route.fulfill(new FulfillOptions().setStatus(204));
        }
    }

    private static void picture(Page page, ExamplePage example, Language language, String look) {
        String name = example.toString().replaceAll("[^a-z0-9]+", "-") + "." + language.tag() + "." + look + ".png";
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(true));
    }
}
