package nl.rookstopregister.accounts.usecase;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.accounts.model.UserBook;
import nl.rookstopregister.accounts.model.UserChange;
import nl.rookstopregister.accounts.model.UserChange.CoachStaysCoach;
import nl.rookstopregister.accounts.model.UserChange.Done;
import nl.rookstopregister.accounts.model.UserChange.LastAdministrator;
import nl.rookstopregister.accounts.model.UserChange.OwnAccount;
import nl.rookstopregister.accounts.security.Sessions;
import nl.rookstopregister.shared.UseCase;

/** What an administrator may do with somebody's account: roles, and whether they get in. */
@UseCase
public class ManageUser {

    private final AccountBook accounts;
    private final UserBook users;
    private final Sessions sessions;
    private final AccountEvents events;
    private final Clock clock;

    ManageUser(AccountBook accounts, UserBook users, Sessions sessions, AccountEvents events, Clock clock) {
        this.accounts = accounts;
        this.users = users;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** The coach's role is not given or taken here. */
    public UserChange setRoles(SignedIn administrator, AccountId id, Set<Role> wanted) {
        Account account = accounts.find(id).orElseThrow();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(wanted);
        if (account.roles().contains(Role.COACH) != roles.contains(Role.COACH)) {
            return new CoachStaysCoach();
        }
        if (administrator.account().equals(id)) {
            return new OwnAccount();
        }
        if (account.roles().contains(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR) && isLast(id)) {
            return new LastAdministrator();
        }
        users.setRoles(id, roles);
        events.note(account, "roles-changed", names(roles));
        return new Done();
    }

    public UserChange block(SignedIn administrator, AccountId id) {
        Account account = accounts.find(id).orElseThrow();
        if (administrator.account().equals(id)) {
            return new OwnAccount();
        }
        if (account.roles().contains(Role.ADMINISTRATOR) && isLast(id)) {
            return new LastAdministrator();
        }
        users.setBlocked(id, clock.instant());
        sessions.endAll(id);
        events.note(account, "blocked", "");
        return new Done();
    }

    public UserChange unblock(AccountId id) {
        users.setBlocked(id, null);
        events.note(accounts.find(id).orElseThrow(), "unblocked", "");
        return new Done();
    }

    private boolean isLast(AccountId id) {
        return users.otherAdministrators(id) == 0;
    }

    /** As the log keeps them: by name, in one order. */
    static String names(Set<Role> roles) {
        return roles.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}
