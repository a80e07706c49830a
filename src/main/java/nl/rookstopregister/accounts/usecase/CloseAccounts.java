package nl.rookstopregister.accounts.usecase;

import java.time.Clock;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.accounts.model.UserBook;
import nl.rookstopregister.accounts.security.Sessions;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Nobody gets in with the account of who died; when that was a mistake, the same account opens again. */
@UseCase
public class CloseAccounts {

    private final AccountBook accounts;
    private final UserBook users;
    private final Sessions sessions;
    private final AccountEvents events;
    private final Clock clock;

    CloseAccounts(AccountBook accounts, UserBook users, Sessions sessions, AccountEvents events, Clock clock) {
        this.accounts = accounts;
        this.users = users;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** Harmless for who has no account. */
    public void close(CoachId coach) {
        accounts.ofCoach(coach).filter(account -> !isClosed(account)).ifPresent(account -> {
            AccountId id = account.id();
            users.setClosed(id, clock.instant());
            sessions.endAll(id);
            events.note(account, "closed", "");
        });
    }

    /** Harmless for an account that is not closed. */
    public void reopen(CoachId coach) {
        accounts.ofCoach(coach).filter(CloseAccounts::isClosed).ifPresent(account -> {
            users.setClosed(account.id(), null);
            events.note(account, "reopened", "");
        });
    }

    private static boolean isClosed(Account account) {
        return account.state() == Account.State.CLOSED;
    }
}
