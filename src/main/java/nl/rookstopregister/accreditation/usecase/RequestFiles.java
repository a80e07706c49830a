package nl.rookstopregister.accreditation.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.forms.Terms;
import org.springframework.stereotype.Component;

/** Puts the file of a request together: answers, documents, history, and the clocks of today. */
@Component
class RequestFiles {

    private final Requests requests;
    private final RequestForms forms;
    private final Documents documents;
    private final RequestTerms terms;

    RequestFiles(Requests requests, RequestForms forms, Documents documents, RequestTerms terms) {
        this.requests = requests;
        this.forms = forms;
        this.documents = documents;
        this.terms = terms;
    }

    /** As lists show them: what was submitted last, without documents and history. */
    List<RequestFile> listed(List<Request> listed) {
        Map<RequestId, Snapshot> last =
                requests.lastSnapshots(listed.stream().map(Request::id).toList());
        Terms now = terms.now();
        LocalDate today = terms.today();
        return listed.stream()
                .map(request -> new RequestFile(
                        request,
                        forms.of(request.kind()),
                        Optional.ofNullable(last.get(request.id()))
                                .map(Snapshot::answers)
                                .orElse(Answers.NONE),
                        List.of(),
                        List.of(),
                        now,
                        today))
                .toList();
    }

    RequestFile of(Request request, Answers answers) {
        return new RequestFile(
                request,
                forms.of(request.kind()),
                answers,
                documents.all(answers.evidence()),
                requests.history(request.id()),
                terms.now(),
                terms.today());
    }

    /** With what is being typed. */
    RequestFile draft(Request request) {
        return of(request, requests.draft(request.id()));
    }

    /** With what was submitted last; a request that never was has its draft only. */
    RequestFile submitted(Request request) {
        return requests.lastSnapshot(request.id())
                .map(Snapshot::answers)
                .map(answers -> of(request, answers))
                .orElseGet(() -> draft(request));
    }
}
