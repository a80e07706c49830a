package nl.rookstopregister.accounts.usecase;

import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.accounts.model.Authenticator;
import nl.rookstopregister.accounts.model.Credentials;
import nl.rookstopregister.accounts.model.Passkeys;
import nl.rookstopregister.shared.UseCase;

/** What goes with making, using and removing a passkey. */
@UseCase
public class KeepPasskeys {

    private final AccountBook accounts;
    private final Credentials credentials;
    private final Passkeys passkeys;
    private final AccountEvents events;

    KeepPasskeys(AccountBook accounts, Credentials credentials, Passkeys passkeys, AccountEvents events) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passkeys = passkeys;
        this.events = events;
    }

    public void added(AccountId account) {
        events.changed(accounts.find(account).orElseThrow(), "passkey-added");
    }

    /** The account that a passkey opens; empty when it may not be opened. */
    public Optional<Account> opens(AccountId account) {
        return accounts.find(account).filter(Account::active);
    }

    /** False when this person would be left with no second factor, and must have one. */
    public boolean remove(AccountId id, String reference) {
        Account account = accounts.find(id).orElseThrow();
        boolean app =
                credentials.authenticator(id).filter(Authenticator::confirmed).isPresent();
        if (account.needsSecondFactor() && !app && passkeys.of(id).size() < 2) {
            return false;
        }
        if (passkeys.remove(id, reference)) {
            events.changed(account, "passkey-removed");
        }
        return true;
    }
}
