package nl.rookstopregister.accounts.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Opens an account that its owner still has to activate. */
@UseCase
public class OpenAccount {

    private final AccountBook accounts;
    private final MailedLinks links;
    private final AccountEvents events;
    private final Clock clock;

    OpenAccount(AccountBook accounts, MailedLinks links, AccountEvents events, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    public void open(String name, String mail, Set<Role> roles, @Nullable CoachId coach, Language language) {
        Instant now = clock.instant();
        Account account = new Account(
                new AccountId(UUID.randomUUID()),
                name.strip(),
                mail.strip(),
                language,
                roles,
                coach,
                Account.Access.INVITED,
                false);
        if (accounts.open(account, now)) {
            events.note(account, "invited", ManageUser.names(account.roles()));
            links.sendActivation(account, now);
            return;
        }
        accounts.withMail(account.mail()).ifPresent(there -> remind(there, now));
    }

    private void remind(Account there, Instant now) {
        if (there.state() == Account.State.INVITED) {
            links.sendActivation(there, now);
        } else {
            links.tellAlreadyThere(there);
        }
    }
}
