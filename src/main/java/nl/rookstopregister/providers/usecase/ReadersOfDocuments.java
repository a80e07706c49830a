package nl.rookstopregister.providers.usecase;

import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.documents.spi.PeopleOfProviders;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.Providers;
import org.springframework.stereotype.Component;

/** Everybody who acts for a provider may see its documents. */
@Component
class ReadersOfDocuments implements PeopleOfProviders {

    private final Providers providers;

    ReadersOfDocuments(Providers providers) {
        this.providers = providers;
    }

    @Override
    public boolean actsFor(AccountId person, UUID provider) {
        return providers
                .membership(person)
                .filter(membership -> membership.provider().id().equals(new ProviderId(provider)))
                .isPresent();
    }
}
