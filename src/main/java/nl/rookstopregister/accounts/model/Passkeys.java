package nl.rookstopregister.accounts.model;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;

/** Everybody's passkeys, as their owners know them. */
public interface Passkeys {

    List<Passkey> of(AccountId account);

    boolean remove(AccountId account, String reference);

    void removeAll(AccountId account);

    /** Whose device says this handle. */
    Optional<AccountId> owner(byte[] handle);
}
