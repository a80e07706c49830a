package nl.rookstopregister.stories;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.shared.DemonstrationSignIns;
import nl.rookstopregister.shared.DemonstrationSignIns.SignIn;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The desks at which people sit in a story, on the running register; everybody goes home when it ends. */
final class Desks implements BeforeEachCallback, AfterEachCallback {

    private final List<Desk> taken = new ArrayList<>();
    private String register = "";
    private List<SignIn> signIns = List.of();

    @Override
    public void beforeEach(ExtensionContext story) {
        ApplicationContext running = SpringExtension.getApplicationContext(story);
        register = "http://localhost:" + running.getEnvironment().getRequiredProperty("local.server.port");
        signIns = running.getBean(DemonstrationSignIns.class).signIns();
    }

    @Override
    public void afterEach(ExtensionContext story) {
        taken.forEach(Desk::close);
        taken.clear();
    }

    /** Of somebody whom the register does not know. */
    Desk visitor() {
        return visitor(new NewContextOptions());
    }

    /** @param how such as a phone with a touch screen */
    Desk visitor(NewContextOptions how) {
        Desk desk = new Desk(register, how);
        taken.add(desk);
        return desk;
    }

    /** Of an invented person who signed in. @param mailbox how their address begins */
    Desk of(String mailbox) {
        return of(mailbox, new NewContextOptions());
    }

    Desk of(String mailbox, NewContextOptions how) {
        SignIn person = signInOf(mailbox);
        return visitor(how).signedInAs(person.name(), person.password());
    }

    SignIn signInOf(String mailbox) {
        return signIns.stream()
                .filter(each -> each.name().startsWith(mailbox))
                .findFirst()
                .orElseThrow();
    }
}
