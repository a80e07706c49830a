package nl.rookstopregister.extensions;

import java.time.LocalDate;
import nl.rookstopregister.accounts.SignedIn;

/** Takes in a request for more time that a coach made some days ago; for a demonstration. */
public interface ExtensionIntake {

    /**
     * Harmless for who has one waiting already.
     *
     * @param coach fails for who is no coach
     * @param lastDay of the term as the coach wishes it
     */
    void take(SignedIn coach, ExtensionReason reason, LocalDate lastDay, LocalDate on);
}
