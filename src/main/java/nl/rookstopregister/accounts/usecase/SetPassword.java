package nl.rookstopregister.accounts.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.accounts.model.Credentials;
import nl.rookstopregister.accounts.model.LinkPurpose;
import nl.rookstopregister.accounts.model.LinkToken;
import nl.rookstopregister.accounts.model.OneTimeLinks;
import nl.rookstopregister.accounts.model.SignInStep;
import nl.rookstopregister.shared.UseCase;

/** Sets the password of who holds a one-time link, or of who is signed in. */
@UseCase
public class SetPassword {

    private final AccountBook accounts;
    private final OneTimeLinks links;
    private final Credentials credentials;
    private final SignInByPassword signIn;
    private final AccountEvents events;
    private final Clock clock;

    SetPassword(
            AccountBook accounts,
            OneTimeLinks links,
            Credentials credentials,
            SignInByPassword signIn,
            AccountEvents events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.credentials = credentials;
        this.signIn = signIn;
        this.events = events;
        this.clock = clock;
    }

    /** Whose link this is, without using it up: a mail scanner may look too. */
    public Optional<Account> ownerOf(LinkToken token, LinkPurpose purpose) {
        return links.usable(token, purpose, clock.instant())
                .flatMap(accounts::find)
                .filter(account -> !account.keptOut());
    }

    /** Uses the link up; empty when that was done before. */
    public Optional<SignInStep> byLink(LinkToken token, LinkPurpose purpose, String passwordHash) {
        Instant now = clock.instant();
        return links.use(token, purpose, now)
                .flatMap(accounts::find)
                .filter(account -> !account.keptOut())
                .map(account -> {
                    credentials.setPassword(account.id(), passwordHash, now);
                    tell(account, purpose);
                    return signIn.next(accounts.find(account.id()).orElseThrow());
                });
    }

    public void change(AccountId id, String passwordHash) {
        credentials.setPassword(id, passwordHash, clock.instant());
        events.changed(accounts.find(id).orElseThrow(), "password-changed");
    }

    private void tell(Account account, LinkPurpose purpose) {
        switch (purpose) {
            case ACTIVATION -> events.note(account, "activated", "");
            case PASSWORD_RESET -> events.changed(account, "password-reset");
        }
    }
}
