package nl.rookstopregister.providers.web;

import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.Providers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** For whom the reader acts, and whether that is far enough. */
@Component
class OwnProvider {

    private final Providers providers;

    OwnProvider(Providers providers) {
        this.providers = providers;
    }

    Optional<Membership> member(SignedIn reader) {
        return providers.membership(reader.account());
    }

    Membership manager(SignedIn reader) {
        Membership member = member(reader).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!member.role().mayManage()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return member;
    }
}
