package nl.rookstopregister.supervision.usecase;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.portfolio.spi.PortfolioPart;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.supervision.model.Supervision;
import nl.rookstopregister.supervision.model.Supervision.State;
import nl.rookstopregister.supervision.model.Supervisions;

/** The line of supervision on a coach's portfolio. */
@UseCase
class SupervisionInPortfolio implements PortfolioPart {

    private static final int PLACE = 40;

    private final Supervisions supervisions;

    SupervisionInPortfolio(Supervisions supervisions) {
        this.supervisions = supervisions;
    }

    @Override
    public String words() {
        return "supervision.part";
    }

    @Override
    public String address() {
        return "/mijn/portfolio/supervisie";
    }

    @Override
    public int place() {
        return PLACE;
    }

    /** What waits for this coach as supervisor comes first, then the own question that moved last. */
    @Override
    public Optional<Glance> glance(CoachId coach) {
        long waiting = supervisions.askedOf(coach).stream()
                .filter(each -> each.state() == State.ASKED || each.state() == State.ACCEPTED)
                .count();
        if (waiting > 0) {
            return Optional.of(Glance.awaited("supervision.part.waiting", (int) waiting));
        }
        return supervisions.askedBy(coach).stream()
                .findFirst()
                .map(Supervision::state)
                .map(state -> new Glance(
                        state == State.SIGNED ? Sign.MET : Sign.NEUTRAL, "supervision.state." + state, List.of()));
    }
}
