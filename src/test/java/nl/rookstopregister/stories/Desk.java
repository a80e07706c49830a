package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.Map;
import nl.rookstopregister.support.Browser;

/** One person at a desk of their own: a browser window with its own cookies, on the running register. */
final class Desk implements AutoCloseable {

    private static final int PATIENCE = 10_000;
    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HIGH = 720;
    private static final int TRIES = 50;
    private static final int PAUSE_IN_MILLISECONDS = 200;

    private final BrowserContext window;
    private final Page page;
    private final String register;

    Desk(String register) {
        this(register, new NewContextOptions());
    }

    /** @param how such as a phone with a touch screen */
    Desk(String register, NewContextOptions how) {
        this.register = register;
        this.window = Browser.running().newContext(how);
        this.page = window.newPage();
    }

    Desk signedInAs(String mail, String password) {
        open("/inloggen");
        type("naam", mail);
        type("wachtwoord", password);
        send();
        Locator shown = page.locator("#demonstratiecode");
        if (shown.count() > 0) {
            type("code", shown.textContent().strip());
            send();
        }
        return this;
    }

    void open(String address) {
        page.navigate(address.startsWith("http") ? address : register + address);
    }

    /** The part of the address after the host. */
    String address() {
        return page.url().substring(register.length());
    }

    void type(String name, String text) {
        there("main [name='" + name + "']").fill(text);
    }

    /** Fills in, ticks or chooses, whatever kind of field it is; several choices with spaces between them. */
    void answer(Map<String, String> answers) {
        answers.forEach(this::answer);
    }

    private void answer(String name, String answer) {
        Locator field = there("main [name='" + name + "']");
        String kind = (String) field.evaluate("field => field.type");
        switch (kind) {
            case "radio" -> choose(name, answer);
            case "checkbox" -> {
                for (String each : answer.split(" ")) {
                    choose(name, each);
                }
            }
            case "select-one" -> field.selectOption(answer);
            default -> field.fill(answer);
        }
    }

    private void choose(String name, String value) {
        there("main [name='" + name + "'][value='" + value + "']").check();
    }

    void upload(String name, FilePayload file) {
        there("main [name='" + name + "']").setInputFiles(file);
    }

    /** Presses the first button of the first form on the page. */
    void send() {
        press("main form button[type=submit]");
    }

    /** Presses the first button of the form that goes to this address. */
    void pressIn(String formAction) {
        press("main form[action$='" + formAction + "'] button[type=submit]");
    }

    void press(String button) {
        there(button).click();
    }

    void unfold(String summary) {
        press("main summary:text-is('" + summary + "')");
    }

    void follow(String link) {
        press("main a:visible:has-text('" + link + "')");
    }

    /** What was expected on this page; without it the page itself is the best explanation. */
    private Locator there(String selector) {
        Locator found = page.locator(selector).first();
        try {
            found.waitFor(
                    new WaitForOptions().setState(WaitForSelectorState.ATTACHED).setTimeout(PATIENCE));
        } catch (TimeoutError missing) {
            throw new AssertionError("No " + selector + " on " + page.url() + ":\n" + text(), missing);
        }
        return found;
    }

    /** Of the whole page: the first part of it may be there a moment before the rest. */
    String text() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return page.locator("body").innerText();
    }

    void sees(String... words) {
        assertThat(text()).contains(words);
    }

    /** Looks again until it is there: what follows from a decision follows a moment later. */
    void seesSoon(String address, String words) {
        for (int tries = 0; tries < TRIES; tries++) {
            open(address);
            if (text().contains(words)) {
                return;
            }
            page.waitForTimeout(PAUSE_IN_MILLISECONDS);
        }
        sees(words);
    }

    /** What the same person's browser gets for an address that is no page. */
    APIResponse fetch(String address) {
        return window.request().get(register + address);
    }

    Page page() {
        return page;
    }

    /** As wide as a desk and as narrow as a phone, kept in target/pages with {@code -Dpictures=true}. */
    void picture(String name) {
        if (Boolean.getBoolean("pictures")) {
            for (int width : new int[] {WIDE, NARROW}) {
                page.setViewportSize(width, HIGH);
                page.screenshot(new ScreenshotOptions()
                        .setPath(Path.of("target/pages/desk-" + name + "-" + width + ".png"))
                        .setFullPage(true));
            }
            page.setViewportSize(WIDE, HIGH);
        }
    }

    @Override
    public void close() {
        window.close();
    }
}
