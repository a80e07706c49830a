package nl.rookstopregister.accounts.usecase;

import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.accounts.model.Credentials;
import nl.rookstopregister.accounts.model.Passkeys;
import nl.rookstopregister.accounts.model.UserChange;
import nl.rookstopregister.accounts.security.Sessions;
import nl.rookstopregister.shared.UseCase;

/** How an administrator helps somebody who cannot get in: a new link, or a new start with the second factor. */
@UseCase
public class HelpUser {

    private final AccountBook accounts;
    private final Credentials credentials;
    private final Passkeys passkeys;
    private final SendResetLink resetLink;
    private final Sessions sessions;
    private final AccountEvents events;

    HelpUser(
            AccountBook accounts,
            Credentials credentials,
            Passkeys passkeys,
            SendResetLink resetLink,
            Sessions sessions,
            AccountEvents events) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passkeys = passkeys;
        this.resetLink = resetLink;
        this.sessions = sessions;
        this.events = events;
    }

    public UserChange sendLink(AccountId id) {
        Account account = accounts.find(id).orElseThrow();
        resetLink.send(account);
        events.note(account, "link-sent", "");
        return new UserChange.Done();
    }

    /** The person hears of it by mail, and sets up a new one at the next sign-in. */
    public UserChange resetSecondFactor(SignedIn administrator, AccountId id) {
        if (administrator.account().equals(id)) {
            return new UserChange.OwnAccount();
        }
        credentials.removeAuthenticator(id);
        passkeys.removeAll(id);
        sessions.endAll(id);
        events.changed(accounts.find(id).orElseThrow(), "second-factor-reset");
        return new UserChange.Done();
    }
}
