package nl.rookstopregister.accreditation.usecase;

import java.util.Optional;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.accreditation.spi.RequestForm;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.providers.Membership;
import org.springframework.stereotype.Component;

/** Finds a subject that this person may change now, and holds the request until that is done. */
@Component
class OwnDraft {

    /** A subject of a request that nobody else changes meanwhile. */
    record Held(Request request, RequestForm form, Subject subject) {}

    private final Requests requests;
    private final RequestForms forms;

    OwnDraft(Requests requests, RequestForms forms) {
        this.requests = requests;
        this.forms = forms;
    }

    /** @param address of the subject */
    Optional<Held> hold(RequestId id, Membership member, String address) {
        return requests.findToChange(id)
                .filter(_ -> member.role().mayEdit())
                .filter(request -> request.provider().equals(member.provider().id()))
                .flatMap(request -> held(request, address))
                .filter(held -> held.request().canChange(held.subject()));
    }

    private Optional<Held> held(Request request, String address) {
        RequestForm form = forms.of(request.kind());
        return form.subjects().stream()
                .filter(subject -> subject.address().equals(address))
                .findFirst()
                .map(subject -> new Held(request, form, subject));
    }
}
