package nl.rookstopregister.accreditation.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Moving;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.UseCase;

/** Reminds those who left a request alone, and closes it when that does not help. Harmless when run twice. */
@UseCase
public class FollowUpRequests {

    private final Requests requests;
    private final Tidings tidings;
    private final RequestTerms terms;

    FollowUpRequests(Requests requests, Tidings tidings, RequestTerms terms) {
        this.requests = requests;
        this.tidings = tidings;
        this.terms = terms;
    }

    /** Those that wait for their provider. */
    public List<RequestId> waiting() {
        return requests.in(List.of(RequestState.DRAFT, RequestState.MORE_ASKED)).stream()
                .map(Request::id)
                .toList();
    }

    public void followUp(RequestId id) {
        Terms now = terms.now();
        LocalDate today = terms.today();
        requests.findToChange(id).ifPresent(request -> {
            if (request.isClosingDue(now, today)) {
                close(request, today);
            } else if (request.isReminderDue(now, today)) {
                remind(request.reminded(today), now);
            }
        });
    }

    private void remind(Request reminded, Terms now) {
        requests.save(reminded);
        tidings.note(reminded, Actor.CLOCK, Occurrence.Kind.REMINDED, Map.of());
        tidings.mail(
                reminded,
                "reminded",
                String.valueOf(reminded.revision()),
                reminded.course().closesOn(now));
    }

    private void close(Request request, LocalDate today) {
        if (request.close(today) instanceof Moving.Moved(Request closed)) {
            requests.save(closed);
            tidings.note(closed, Actor.CLOCK, Occurrence.Kind.CLOSED, Map.of());
            tidings.mail(closed, "closed", "once", null);
        }
    }
}
