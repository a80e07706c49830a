package nl.rookstopregister.accounts.usecase;

import nl.rookstopregister.accounts.model.Gate;
import nl.rookstopregister.accounts.model.ResetAsked;
import nl.rookstopregister.accounts.model.TypedName;
import nl.rookstopregister.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Takes down that somebody forgot a password. Whether the account exists is found out later, out of sight: the answer,
 * and the time it takes, are the same for every name.
 */
@UseCase
public class AskForReset {

    private final SignInGate gate;
    private final ApplicationEventPublisher events;

    AskForReset(SignInGate gate, ApplicationEventPublisher events) {
        this.gate = gate;
        this.events = events;
    }

    public Gate ask(String typedName, String address) {
        TypedName name = TypedName.read(typedName);
        Gate answer = gate.enter("reset:" + name.text(), address);
        if (answer instanceof Gate.Open) {
            events.publishEvent(new ResetAsked(name.text()));
        }
        return answer;
    }
}
