package nl.rookstopregister.portfolio.usecase;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.portfolio.model.PointsSeen;
import nl.rookstopregister.portfolio.spi.PortfolioPart;
import nl.rookstopregister.shared.CoachId;
import org.springframework.stereotype.Component;

/** Points on the overview of a portfolio. */
@Component
class PointsPart implements PortfolioPart {

    private final LookAtPoints points;

    PointsPart(LookAtPoints points) {
        this.points = points;
    }

    @Override
    public String words() {
        return "portfolio.points";
    }

    @Override
    public String address() {
        return "/mijn/portfolio/punten";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<Glance> glance(CoachId coach) {
        PointsSeen seen = points.of(coach);
        if (seen.finding() == null) {
            return Optional.empty();
        }
        Sign sign = seen.finding().status() == Status.MET ? Sign.MET : Sign.NEUTRAL;
        return Optional.of(new Glance(sign, "portfolio.points.of", List.of(seen.counting(), seen.asked())));
    }
}
