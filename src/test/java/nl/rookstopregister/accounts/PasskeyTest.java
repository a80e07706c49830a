package nl.rookstopregister.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.Accessible;
import nl.rookstopregister.support.Browser;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Passkeys for real: Chromium with an authenticator that it pretends to have. */
@StoryTest
@Tag("browser")
class PasskeyTest {

    private static final String PASSWORD = "vier paarse fietsen";

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationAccounts demonstration;

    private final String mail = UUID.randomUUID() + "@bureau.example";
    private BrowserContext window;
    private Page page;

    @BeforeEach
    void somebody_of_the_office_with_a_device() {
        demonstration.open(
                List.of(new DemonstrationAccounts.Person("Bo Bureau", mail, Set.of(Role.OFFICE), null, Language.NL)),
                PASSWORD);
        window = Browser.window();
        page = window.newPage();
        CDPSession device = window.newCDPSession(page);
        device.send("WebAuthn.enable");
        JsonObject kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("transport", "internal");
        kind.addProperty("hasResidentKey", true);
        kind.addProperty("hasUserVerification", true);
        kind.addProperty("isUserVerified", true);
        kind.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", kind);
        device.send("WebAuthn.addVirtualAuthenticator", options);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_device_without_a_passkey_of_ours_does_not_get_in() {
        page.navigate(at("/inloggen"));
        press("Inloggen met een passkey");

        page.getByText("Inloggen met een passkey lukte niet").waitFor();
        assertThat(page.url()).endsWith("/inloggen");
    }

    @Test
    void a_passkey_is_made_and_then_opens_the_door_without_password_or_code() {
        signInWithPasswordAndCode();
        page.navigate(at("/mijn/beveiliging"));
        page.getByLabel("Naam voor een nieuwe passkey").fill("Mijn laptop");
        press("Passkey maken");
        page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Mijn laptop"))
                .waitFor();
        Accessible.check(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitloggen"))
                .click();

        page.navigate(at("/inloggen?naar=/mijn/beveiliging"));
        press("Inloggen met een passkey");

        page.waitForURL(at("/mijn/beveiliging"));
        assertThat(page.content()).contains("Ingelogd als Bo Bureau", "Passkey gemaakt");
    }

    private void signInWithPasswordAndCode() {
        page.navigate(at("/inloggen"));
        page.getByLabel("Registratienummer of e-mailadres").fill(mail);
        page.getByLabel("Wachtwoord", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        page.locator("form[action='/inloggen'] button").click();
        String code = page.locator("#demonstratiecode").textContent();
        page.getByLabel("Code van 6 cijfers").fill(code);
        page.locator("main form button").click();
        page.waitForURL(Pattern.compile(".*/bureau.*"));
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
