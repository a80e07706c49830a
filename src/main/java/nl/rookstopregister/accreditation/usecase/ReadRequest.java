package nl.rookstopregister.accreditation.usecase;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.Requests;
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

    /** Those that wait for the provider. */
    public List<Request> waitingFor(ProviderId provider) {
        return requests.of(provider).stream()
                .filter(request -> request.state().waitsForProvider())
                .toList();
    }
}
