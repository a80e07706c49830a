package nl.rookstopregister.documents.spi;

import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;

/** Knows who acts for which training provider. */
public interface PeopleOfProviders {

    boolean actsFor(AccountId person, UUID provider);
}
