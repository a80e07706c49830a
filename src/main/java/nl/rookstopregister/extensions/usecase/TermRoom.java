package nl.rookstopregister.extensions.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.extensions.model.Room;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.CoachId;
import org.springframework.stereotype.Component;

/** How much longer somebody's running term may become, by the norm of today. */
@Component
class TermRoom {

    private final Register register;
    private final Dossiers dossiers;
    private final NormBook norms;
    private final Clock clock;

    TermRoom(Register register, Dossiers dossiers, NormBook norms, Clock clock) {
        this.register = register;
        this.dossiers = dossiers;
        this.norms = norms;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Optional<Room> of(CoachId coach) {
        Entry entry = register.entry(coach);
        boolean inRegister =
                entry.periods().stream().anyMatch(period -> period.days().contains(today()));
        return Room.in(
                inRegister,
                dossiers.dossier(coach).standing().term(),
                norms.parameters(today()).period(Parameter.EXTENSION_LONGEST));
    }
}
