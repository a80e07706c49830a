package nl.rookstopregister.accreditation.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.UseCase;

/** Opens the requests of one provider, for its own people. */
@UseCase
public class ReadRequest {

    private final Requests requests;
    private final RequestFiles files;

    ReadRequest(Requests requests, RequestFiles files) {
        this.requests = requests;
        this.files = files;
    }

    /** What is being typed while it can be changed, and after that what was submitted last. */
    public Optional<RequestFile> own(RequestId id, ProviderId provider) {
        return requests.find(id)
                .filter(request -> request.provider().equals(provider))
                .map(request -> request.state().waitsForProvider() ? files.draft(request) : files.submitted(request));
    }

    /** Newest first. */
    public List<RequestFile> of(ProviderId provider) {
        return requests.of(provider).stream()
                .map(request -> request.state().waitsForProvider() ? files.draft(request) : files.submitted(request))
                .toList();
    }

    /** Names of the subjects about which more was asked and that still say what they said then. */
    public Set<String> unanswered(RequestFile file) {
        Answers asked = requests.lastSnapshot(file.request().id())
                .map(Snapshot::answers)
                .orElse(Answers.NONE);
        return file.form().subjects().stream()
                .filter(subject -> file.request().state() == RequestState.MORE_ASKED)
                .filter(subject -> file.request().canChange(subject))
                .filter(subject -> file.answers().page(subject).equals(asked.page(subject)))
                .map(Subject::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that wait for the provider. */
    public List<Request> waitingFor(ProviderId provider) {
        return requests.of(provider).stream()
                .filter(request -> request.state().waitsForProvider())
                .toList();
    }
}
