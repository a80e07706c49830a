package nl.rookstopregister.training.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.Providers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** For which provider the reader may plan sessions. */
@Component
class PlanningProvider {

    private final Providers providers;

    PlanningProvider(Providers providers) {
        this.providers = providers;
    }

    ProviderId of(SignedIn reader) {
        Membership member = providers
                .membership(reader.account())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!member.role().mayEdit()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return member.provider().id();
    }
}
