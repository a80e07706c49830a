package nl.rookstopregister.accounts.usecase;

import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.settings.RegisterSettings;
import org.springframework.stereotype.Component;

/** Knows whether invented people may exist: never in the real register, which its operator sets to be production. */
@Component
class DemonstrationGuard {

    private final RegisterSettings settings;

    DemonstrationGuard(RegisterSettings settings) {
        this.settings = settings;
    }

    boolean isDemonstration() {
        return !settings.production();
    }

    /** Two independent things: how the operator set this register up, and as whose the account was made. */
    boolean isInvented(Account account) {
        return isDemonstration() && account.demonstration();
    }

    void refuseOutsideDemonstration() {
        if (!isDemonstration()) {
            throw new IllegalStateException("Accounts of invented people belong in a demonstration only");
        }
    }
}
