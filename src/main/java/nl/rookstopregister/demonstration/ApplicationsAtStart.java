package nl.rookstopregister.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationIntake;
import nl.rookstopregister.settings.RegisterSettings;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets a few newcomers apply, so that the office of a demonstration has something on its desk. */
@Component
class ApplicationsAtStart implements SmartLifecycle {

    private final RegisterSettings settings;
    private final Invented invented;
    private final Accounts accounts;
    private final ApplicationIntake intake;
    private final Clock clock;
    private volatile boolean running;

    ApplicationsAtStart(
            RegisterSettings settings, Invented invented, Accounts accounts, ApplicationIntake intake, Clock clock) {
        this.settings = settings;
        this.invented = invented;
        this.accounts = accounts;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (settings.demonstration().isWanted() && !settings.production() && invented.peopleAreInvented()) {
            accounts.withRole(Role.OFFICE).stream()
                    .filter(ApplicationsAtStart::isInvented)
                    .findFirst()
                    .ifPresent(officer -> intake.take(InventedApplications.of(LocalDate.now(clock)), officer));
        }
    }

    private static boolean isInvented(SignedIn officer) {
        return officer.mail().equals(InventedPeople.OFFICE_MAIL);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the accounts, before the first visitor. */
    @Override
    public int getPhase() {
        return 1;
    }
}
