package nl.rookstopregister.stories;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.support.Browser;

/** Somebody who looks at the public pages in a window of their own, and hears what the browser complains about. */
final class Visit implements AutoCloseable {

    private static final int TABS = 80;

    private final BrowserContext window;
    private final Page page;
    private final String register;
    private final List<String> complaints = new ArrayList<>();

    Visit(int port, NewContextOptions how) {
        this.register = "http://localhost:" + port;
        this.window = Browser.running().newContext(how.setBaseURL(register));
        this.page = window.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
    }

    Visit(int port) {
        this(port, new NewContextOptions());
    }

    Page page() {
        return page;
    }

    BrowserContext window() {
        return window;
    }

    /** What the browser refused or found wrong. */
    List<String> complaints() {
        return complaints;
    }

    Visit open(String address) {
        page.navigate(address);
        return this;
    }

    String register() {
        return register;
    }

    String heading() {
        return page.locator("#gevonden").innerText();
    }

    /** Presses Tab until the focus is there, as somebody without a mouse does. */
    void tabTo(String selector) {
        for (int i = 0; i < TABS; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("No way by keyboard to " + selector + " on " + page.url());
    }

    /** Kept in target/pages with {@code -Dpictures=true}. */
    void picture(String name) {
        if (Boolean.getBoolean("pictures")) {
            page.screenshot(new ScreenshotOptions()
                    .setPath(Path.of("target/pages/visit-" + name + ".png"))
                    .setFullPage(true));
        }
    }

    long width() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).longValue();
    }

    @Override
    public void close() {
        window.close();
    }
}
