package nl.rookstopregister.accounts.usecase;

import java.util.EnumSet;
import java.util.Set;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.accounts.model.UserBook;
import nl.rookstopregister.shared.UseCase;

/** Lets somebody play a part more that another context decides about: acting for a provider. */
@UseCase
public class GiveRole {

    private final AccountBook accounts;
    private final UserBook users;
    private final AccountEvents events;

    GiveRole(AccountBook accounts, UserBook users, AccountEvents events) {
        this.accounts = accounts;
        this.users = users;
        this.events = events;
    }

    public void give(AccountId id, Role role) {
        if (role != Role.PROVIDER) {
            throw new IllegalArgumentException("Only an administrator makes somebody " + role);
        }
        Account account = accounts.find(id).orElseThrow();
        Set<Role> roles = EnumSet.of(role);
        roles.addAll(account.roles());
        if (!roles.equals(account.roles())) {
            users.setRoles(id, roles);
            events.note(account, "roles-changed", ManageUser.names(roles));
        }
    }
}
