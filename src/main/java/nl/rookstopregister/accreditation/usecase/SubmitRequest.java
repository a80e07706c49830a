package nl.rookstopregister.accreditation.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Moving;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.shared.UseCase;

/** Submits a request, or the answer to what was asked: what it says now is frozen, and the clocks run. */
@UseCase
public class SubmitRequest {

    /** What became of it. */
    public enum Submission {
        /** Now, or before by the same page. */
        SUBMITTED,
        INCOMPLETE,
        NOT_NOW
    }

    private final Requests requests;
    private final RequestFiles files;
    private final Tidings tidings;
    private final Clock clock;

    SubmitRequest(Requests requests, RequestFiles files, Tidings tidings, Clock clock) {
        this.requests = requests;
        this.files = files;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** @param page that was sent: twice, by impatience or by going back, it submits once */
    public Submission submit(RequestId id, SignedIn person, Membership member, UUID page) {
        Request request = requests.findToChange(id)
                .filter(each -> each.provider().equals(member.provider().id()))
                .filter(_ -> member.role().mayEdit())
                .orElse(null);
        if (request == null) {
            return Submission.NOT_NOW;
        }
        if (requests.snapshotOf(page).isPresent()) {
            return Submission.SUBMITTED;
        }
        if (!request.state().waitsForProvider()) {
            return Submission.NOT_NOW;
        }
        RequestFile file = files.draft(request);
        return file.isReady() ? freeze(file, person, page) : Submission.INCOMPLETE;
    }

    private Submission freeze(RequestFile file, SignedIn person, UUID page) {
        if (!(file.request().submit(file.terms(), file.today()) instanceof Moving.Moved(Request submitted))) {
            return Submission.NOT_NOW;
        }
        requests.save(submitted);
        requests.add(submitted.id(), new Snapshot(submitted.snapshots(), file.answers(), page, clock.instant()));
        boolean first = submitted.snapshots() == 1;
        String version = String.valueOf(submitted.snapshots());
        tidings.note(
                submitted,
                person.actor(),
                first ? Occurrence.Kind.SUBMITTED : Occurrence.Kind.RESUBMITTED,
                Map.of("version", version));
        tidings.mail(submitted, "received", version, submitted.course().decideUntil(file.terms(), file.today()));
        return Submission.SUBMITTED;
    }
}
