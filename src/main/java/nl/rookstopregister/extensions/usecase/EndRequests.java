package nl.rookstopregister.extensions.usecase;

import java.time.Clock;
import java.time.LocalDate;
import nl.rookstopregister.extensions.model.ExtensionRequest;
import nl.rookstopregister.extensions.model.Requests;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.DecisionTaken;
import nl.rookstopregister.shared.UseCase;
import org.springframework.context.event.EventListener;

/** When a death is processed, a request for more time that waits is withdrawn, in the same transaction. */
@UseCase
public class EndRequests {

    private final Requests requests;
    private final Clock clock;

    EndRequests(Requests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @EventListener
    public void on(DecisionTaken taken) {
        if (taken.kind() == DecisionKind.DECEASED) {
            requests.of(taken.coach()).stream()
                    .filter(ExtensionRequest::isOpen)
                    .flatMap(request -> requests.findToChange(request.id()).stream())
                    .forEach(request -> requests.save(request.withdrawn(LocalDate.now(clock))));
        }
    }
}
