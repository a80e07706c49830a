package nl.rookstopregister.register.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rookstopregister.dossiers.spi.StandingSource;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.model.Course;
import nl.rookstopregister.register.model.History;
import nl.rookstopregister.register.model.Ledger;
import nl.rookstopregister.register.model.Position;
import nl.rookstopregister.shared.CoachId;
import org.springframework.stereotype.Component;

/** Since when and until when a coach stands in the register, as far as a norm asks. */
@Component
class StandingInRegister implements StandingSource {

    private final Ledger ledger;

    StandingInRegister(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Standing standingOf(CoachId coach) {
        return standing(ledger.history(coach));
    }

    @Override
    public Map<CoachId, Standing> standingsOf(Collection<CoachId> coaches) {
        return ledger.histories(coaches).stream()
                .collect(Collectors.toMap(History::coach, StandingInRegister::standing));
    }

    private static Standing standing(History history) {
        Course course = history.course();
        Position end = course.end();
        return new Standing(
                end.state() == RegistrationState.CANDIDATE ? end.since() : null,
                course.firstDayAs(Set.of(RegistrationState.REGISTERED)).orElse(null),
                end.term());
    }
}
