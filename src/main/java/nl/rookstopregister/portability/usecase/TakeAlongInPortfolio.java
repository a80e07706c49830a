package nl.rookstopregister.portability.usecase;

import nl.rookstopregister.portfolio.spi.PortfolioPart;
import org.springframework.stereotype.Component;

/** The line of taking along on a coach's portfolio. */
@Component
class TakeAlongInPortfolio implements PortfolioPart {

    private static final int PLACE = 90;

    @Override
    public String words() {
        return "portability.part";
    }

    @Override
    public String address() {
        return "/mijn/portfolio/meenemen";
    }

    @Override
    public int place() {
        return PLACE;
    }
}
