package nl.rookstopregister.extensions.usecase;

import java.time.LocalDate;
import java.util.Objects;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.extensions.ExtensionIntake;
import nl.rookstopregister.extensions.ExtensionReason;
import nl.rookstopregister.extensions.model.ExtensionRequest;
import nl.rookstopregister.extensions.model.Requests;
import nl.rookstopregister.shared.UseCase;

/** Keeps a request of before the register was there to be asked. */
@UseCase
class TakeInRequest implements ExtensionIntake {

    private final Requests requests;

    TakeInRequest(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void take(SignedIn coach, ExtensionReason reason, LocalDate lastDay, LocalDate on) {
        ExtensionRequest.Asked asked = new ExtensionRequest.Asked(on, coach.actor(), false);
        requests.add(ExtensionRequest.ask(Objects.requireNonNull(coach.coach()), reason, lastDay, asked));
    }
}
