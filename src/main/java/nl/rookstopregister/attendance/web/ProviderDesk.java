package nl.rookstopregister.attendance.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.usecase.LookAtLists;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.training.SessionId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** For whom somebody acts, and the sessions of that provider; those of others do not exist. */
@Component
class ProviderDesk {

    private final Providers providers;
    private final LookAtLists lists;

    ProviderDesk(Providers providers, LookAtLists lists) {
        this.providers = providers;
        this.lists = lists;
    }

    Membership membership(SignedIn reader) {
        return providers.membership(reader.account()).orElseThrow(ProviderDesk::notFound);
    }

    ProviderId provider(SignedIn reader) {
        return membership(reader).provider().id();
    }

    SessionFile session(SessionId session, SignedIn reader) {
        return lists.session(session, provider(reader)).orElseThrow(ProviderDesk::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
