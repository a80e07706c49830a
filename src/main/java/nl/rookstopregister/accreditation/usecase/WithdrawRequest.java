package nl.rookstopregister.accreditation.usecase;

import java.util.Map;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Moving;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.shared.UseCase;

/** Lets a provider take a request back, any time before the ruling. */
@UseCase
public class WithdrawRequest {

    private final Requests requests;
    private final Tidings tidings;
    private final RequestTerms terms;

    WithdrawRequest(Requests requests, Tidings tidings, RequestTerms terms) {
        this.requests = requests;
        this.tidings = tidings;
        this.terms = terms;
    }

    /** False when it is decided or over already, or not this provider's. */
    public boolean withdraw(RequestId id, SignedIn person, Membership member) {
        return requests.findToChange(id)
                .filter(request -> request.provider().equals(member.provider().id()))
                .filter(_ -> member.role().mayEdit())
                .map(request -> request.withdraw(terms.today()))
                .map(moving -> keep(moving, person))
                .orElse(false);
    }

    private boolean keep(Moving moving, SignedIn person) {
        if (!(moving instanceof Moving.Moved(Request withdrawn))) {
            return false;
        }
        requests.save(withdrawn);
        tidings.note(withdrawn, person.actor(), Occurrence.Kind.WITHDRAWN, Map.of());
        tidings.mail(withdrawn, "withdrawn", "once", null);
        return true;
    }
}
