package nl.rookstopregister.accounts.web;

import java.util.Set;
import java.util.TreeSet;
import nl.rookstopregister.accounts.model.Account;

/**
 * Somebody as the administrator sees them.
 *
 * @param roles by name, in one order
 */
public record UserLine(String id, String name, String mail, Set<String> roles, Account.State state) {

    static UserLine of(Account account) {
        Set<String> roles = new TreeSet<>();
        account.roles().forEach(role -> roles.add(role.name()));
        return new UserLine(account.id().toString(), account.name(), account.mail(), roles, account.state());
    }
}
