package nl.rookstopregister.shortestway.usecase;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.portfolio.spi.PortfolioPart;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shortestway.model.Situation;
import org.springframework.stereotype.Component;

/** The line about the shortest way on a coach's overview. */
@Component
class ShortestWayInPortfolio implements PortfolioPart {

    private static final int AFTER_HOURS_AND_POINTS = 25;

    private final ReadSituation situations;

    ShortestWayInPortfolio(ReadSituation situations) {
        this.situations = situations;
    }

    @Override
    public String words() {
        return "shortestway.part";
    }

    @Override
    public String address() {
        return "/mijn/portfolio/kortste-weg";
    }

    @Override
    public int place() {
        return AFTER_HOURS_AND_POINTS;
    }

    @Override
    public Optional<Glance> glance(CoachId coach) {
        return situations.of(coach).map(ShortestWayInPortfolio::glance);
    }

    private static Glance glance(Situation situation) {
        if (situation.somethingChanged()) {
            return new Glance(Sign.NO, "shortestway.part.changed", List.of());
        }
        if (!situation.gap().isClosed()) {
            return new Glance(
                    Sign.WAIT,
                    "shortestway.part.missing",
                    List.of(situation.gap().deadline()));
        }
        return situation.without().isClosed()
                ? new Glance(Sign.MET, "shortestway.part.nothing", List.of())
                : new Glance(Sign.MET, "shortestway.part.planned", List.of());
    }
}
