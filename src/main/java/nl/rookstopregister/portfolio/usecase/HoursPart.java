package nl.rookstopregister.portfolio.usecase;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.portfolio.model.HoursSeen;
import nl.rookstopregister.portfolio.spi.PortfolioPart;
import nl.rookstopregister.shared.CoachId;
import org.springframework.stereotype.Component;

/** Hours on the overview of a portfolio. */
@Component
class HoursPart implements PortfolioPart {

    private static final int MINUTES = 60;

    private final LookAtHours hours;

    HoursPart(LookAtHours hours) {
        this.hours = hours;
    }

    @Override
    public String words() {
        return "portfolio.hours";
    }

    @Override
    public String address() {
        return "/mijn/portfolio/uren";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<Glance> glance(CoachId coach) {
        HoursSeen seen = hours.of(coach);
        int counting = seen.countingMinutes() / MINUTES;
        if (seen.finding() == null) {
            return Optional.of(new Glance(Sign.NEUTRAL, "portfolio.hours.glance.only", List.of(counting)));
        }
        Sign sign = seen.finding().status() == Status.MET ? Sign.MET : Sign.NEUTRAL;
        Object asked = seen.finding().asked().asks().args().getFirst();
        return Optional.of(new Glance(sign, "portfolio.hours.glance", List.of(counting, asked)));
    }
}
