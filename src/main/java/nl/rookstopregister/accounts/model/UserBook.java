package nl.rookstopregister.accounts.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Role;
import org.jspecify.annotations.Nullable;

/** The accounts as an administrator manages them. */
public interface UserBook {

    /** By name; text finds any part of a name or mail address, and empty text finds everybody who is more than a coach. */
    List<Account> search(String text, int from, int atMost);

    long count(String text);

    void setRoles(AccountId account, Set<Role> roles);

    /** @param at null lets the person in again */
    void setBlocked(AccountId account, @Nullable Instant at);

    /** Because of a death; null when that turned out to be a mistake. */
    void setClosed(AccountId account, @Nullable Instant at);

    /** Others than this one who can manage accounts now. Nobody changes who they are until the transaction ends. */
    int otherAdministrators(AccountId account);
}
