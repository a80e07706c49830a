package nl.rookstopregister.accounts.usecase;

import java.time.Clock;
import java.time.Instant;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.TypedName;
import nl.rookstopregister.shared.UseCase;

/** Mails who forgot the password a link to choose a new one. */
@UseCase
public class SendResetLink {

    private final KnownNames names;
    private final MailedLinks links;
    private final Clock clock;

    SendResetLink(KnownNames names, MailedLinks links, Clock clock) {
        this.names = names;
        this.links = links;
        this.clock = clock;
    }

    /** Nothing happens for a name that nobody has, or that is kept out. */
    public void send(TypedName name) {
        names.whoIs(name).filter(account -> !account.keptOut()).ifPresent(this::send);
    }

    void send(Account account) {
        Instant now = clock.instant();
        if (account.state() == Account.State.INVITED) {
            links.sendActivation(account, now);
        } else {
            links.sendPasswordReset(account, now);
        }
    }
}
