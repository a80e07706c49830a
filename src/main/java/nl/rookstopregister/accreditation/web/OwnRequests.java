package nl.rookstopregister.accreditation.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.usecase.ReadRequest;
import nl.rookstopregister.accreditation.usecase.RequestFile;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.Providers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Opens a request for the people of its own provider, and for nobody else: to others it does not exist. */
@Component
class OwnRequests {

    static final String ADDRESS = "/aanbieder/aanvragen";

    private final ReadRequest requests;
    private final Providers providers;

    OwnRequests(ReadRequest requests, Providers providers) {
        this.requests = requests;
        this.providers = providers;
    }

    Membership member(SignedIn reader) {
        return providers.membership(reader.account()).orElseThrow(OwnRequests::notFound);
    }

    /** Who keeps attendance only looks and does not type. */
    Membership editor(SignedIn reader) {
        Membership member = member(reader);
        if (!member.role().mayEdit()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return member;
    }

    RequestFile file(RequestId id, SignedIn reader) {
        return requests.own(id, member(reader).provider().id()).orElseThrow(OwnRequests::notFound);
    }

    static Subject subject(RequestFile file, String address) {
        return file.subject(address).orElseThrow(OwnRequests::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
