package nl.rookstopregister.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.Accessible;
import nl.rookstopregister.support.AllExamplePages;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ShownPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example page in a real browser, under the Content-Security-Policy it will have; with -Dpictures=true each is kept in
 * target/pages. Two browsers look at two pages at a time: this is most of what the whole suite takes.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
@Tag("browser")
class PagesInBrowserTest {

    private static final Path PICTURES = Path.of("target/pages");
    private static final boolean PICTURES_WANTED = Boolean.getBoolean("pictures");
    private static final int BROWSERS = 2;

    private static final BlockingQueue<Window> WINDOWS = new ArrayBlockingQueue<>(BROWSERS);

    /** Templates, not examples: the states of one page share its colours. */
    private static final Set<String> SEEN_IN_THE_DARK = ConcurrentHashMap.newKeySet();

    private static ShownPages site;

    /** One page of a browser of its own: opening a page takes longer than showing something on it. */
    private record Window(Browser browser, Page page, List<String> complaints) {

        static Window open() {
            Browser browser = nl.rookstopregister.support.Browser.another();
            Page page = browser.newContext().newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            return new Window(browser, page, complaints);
        }

        void show(String address) {
            complaints.clear();
            light();
            page.setViewportSize(1280, 900);
            page.navigate(address);
            page.evaluate("document.fonts.ready");
        }

        void light() {
            page.emulateMedia(still().setColorScheme(ColorScheme.LIGHT).setMedia(Media.SCREEN));
        }

        void dark() {
            page.emulateMedia(still().setColorScheme(ColorScheme.DARK));
        }

        /** Colours that move to their new values would be seen halfway. */
        private static EmulateMediaOptions still() {
            return new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE);
        }

        void picture(ExamplePage example, Language language, String look) {
            if (PICTURES_WANTED) {
                String name =
                        example.toString().replaceAll("[^a-z0-9]+", "-") + "." + language.tag() + "." + look + ".png";
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name))
                        .setFullPage(true));
            }
        }
    }

    @BeforeAll
    static void open_the_windows() throws IOException {
        site = new ShownPages();
        for (int i = 0; i < BROWSERS; i++) {
            WINDOWS.add(Window.open());
        }
    }

    @AfterAll
    static void close_them() {
        WINDOWS.forEach(window -> window.browser().close());
        WINDOWS.clear();
        site.close();
    }

    /** All of them, or with {@code -Dpages=admission} those of one context. */
    static Stream<Arguments> pages() {
        return AllExamplePages.all().stream()
                .filter(page -> page.view().startsWith(System.getProperty("pages", "")))
                .flatMap(page -> Stream.of(Language.values()).map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void everybody_can_read_it(ExamplePage example, Language language) throws InterruptedException {
        Window window = WINDOWS.take();
        try {
            window.show(site.show(AllExamplePages.html(example, language)));
            look(window, example, language);
        } finally {
            WINDOWS.add(window);
        }
    }

    private static void look(Window window, ExamplePage example, Language language) {
        Page page = window.page();
        window.picture(example, language, "wide");
        // The languages differ in words, not in build: once is enough for axe, which takes its time.
        if (language == Language.NL) {
            assertThat(Accessible.findings(page)).isEmpty();
            if (SEEN_IN_THE_DARK.add(example.view()) || PICTURES_WANTED) {
                window.dark();
                window.picture(example, language, "dark");
                assertThat(Accessible.findingsOfColour(page)).as("in the dark").isEmpty();
            }
        }
        if (PICTURES_WANTED) {
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            window.picture(example, language, "paper");
            window.light();
        }
        page.setViewportSize(320, 800);
        window.picture(example, language, "narrow");
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width on the narrowest screen")
                .isEqualTo(320);
        assertThat(window.complaints()).as("of the browser").isEmpty();
    }
}
