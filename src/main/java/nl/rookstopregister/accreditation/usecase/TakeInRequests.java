package nl.rookstopregister.accreditation.usecase;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestIntake;
import nl.rookstopregister.accreditation.model.Moving;
import nl.rookstopregister.accreditation.model.Purpose;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.shared.UseCase;

@UseCase
class TakeInRequests implements RequestIntake {

    private static final LocalTime AT_NINE = LocalTime.of(9, 0);
    private static final String MISSING = "Voor wie is de scholing niet bedoeld? (demonstratie)";

    private final Requests requests;
    private final RequestTerms terms;
    private final CheckCompleteness checkCompleteness;
    private final InventedJudging judging;

    TakeInRequests(
            Requests requests, RequestTerms terms, CheckCompleteness checkCompleteness, InventedJudging judging) {
        this.requests = requests;
        this.terms = terms;
        this.checkCompleteness = checkCompleteness;
        this.judging = judging;
    }

    @Override
    public void take(List<Underway> underway, People people) {
        if (requests.in(List.of(RequestState.values())).isEmpty()) {
            underway.forEach(each -> take(each, people));
        }
    }

    private void take(Underway underway, People people) {
        RequestId id = submit(underway);
        SignedIn office = people.office();
        if (underway.reached() == Reached.MORE_ASKED) {
            String first = checkCompleteness
                    .look(id)
                    .flatMap(file -> file.form().subjects().stream().findFirst())
                    .orElseThrow()
                    .name();
            checkCompleteness.askMore(id, office, Map.of(first, MISSING));
        } else if (underway.reached() != Reached.SUBMITTED) {
            Optional<Moving> complete = checkCompleteness.findComplete(id, office);
            complete.ifPresent(_ -> judging.bring(id, underway.reached(), people));
        }
    }

    private RequestId submit(Underway underway) {
        Request draft = Request.start(
                RequestId.random(),
                requests.nextNumber(underway.submittedOn().getYear()),
                underway.provider(),
                underway.kind(),
                Purpose.SOMETHING_NEW,
                underway.submittedOn());
        requests.add(draft, underway.answers());
        Request submitted = ((Moving.Moved) draft.submit(terms.now(), underway.submittedOn())).request();
        requests.save(submitted);
        requests.add(
                draft.id(),
                new Snapshot(
                        1,
                        underway.answers(),
                        UUID.randomUUID(),
                        underway.submittedOn().atTime(AT_NINE).toInstant(ZoneOffset.UTC)));
        return draft.id();
    }
}
