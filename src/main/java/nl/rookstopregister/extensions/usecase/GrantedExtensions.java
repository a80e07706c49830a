package nl.rookstopregister.extensions.usecase;

import java.util.List;
import java.util.Objects;
import nl.rookstopregister.extensions.Extensions;
import nl.rookstopregister.extensions.GrantedExtension;
import nl.rookstopregister.extensions.model.ExtensionRequest.State;
import nl.rookstopregister.extensions.model.Requests;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Tells other contexts which extensions were granted. */
@UseCase
class GrantedExtensions implements Extensions {

    private final Requests requests;

    GrantedExtensions(Requests requests) {
        this.requests = requests;
    }

    @Override
    public List<GrantedExtension> granted(CoachId coach) {
        return requests.of(coach).stream()
                .filter(request -> request.state() == State.GRANTED)
                .map(request -> new GrantedExtension(
                        request.reason(), request.lastDay(), Objects.requireNonNull(request.decision())))
                .toList();
    }
}
