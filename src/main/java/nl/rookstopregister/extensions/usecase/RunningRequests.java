package nl.rookstopregister.extensions.usecase;

import java.util.Optional;
import nl.rookstopregister.extensions.model.Requests;
import nl.rookstopregister.register.spi.RunningMatters;
import nl.rookstopregister.shared.CoachId;
import org.springframework.stereotype.Component;

/** A request for more time is decided before its record is merged with another. */
@Component
class RunningRequests implements RunningMatters {

    private final Requests requests;

    RunningRequests(Requests requests) {
        this.requests = requests;
    }

    @Override
    public Optional<String> about(CoachId record) {
        boolean runs =
                requests.open().stream().anyMatch(request -> request.coach().equals(record));
        return runs ? Optional.of("extension-open") : Optional.empty();
    }
}
