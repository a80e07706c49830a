package nl.rookstopregister.pace.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.pace.model.Pace;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.portfolio.spi.PortfolioPart;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** The line of the pace on a coach's portfolio: of points and hours, the one that is worse off. */
@UseCase
class PaceInPortfolio implements PortfolioPart {

    private static final int PLACE = 30;

    private final LookAtPace pace;

    PaceInPortfolio(LookAtPace pace) {
        this.pace = pace;
    }

    @Override
    public String words() {
        return "pace.part";
    }

    @Override
    public String address() {
        return "/mijn/portfolio/tempo";
    }

    @Override
    public int place() {
        return PLACE;
    }

    private static Glance glance(Pace worst) {
        if (worst.isBehind()) {
            return new Glance(
                    Sign.WAIT, "pace.glance.behind." + worst.measure(), List.of(worst.due() - worst.gathered()));
        }
        return new Glance(Sign.MET, worst.isEnough() ? "pace.glance.enough" : "pace.glance.ahead", List.of());
    }

    @Override
    public Optional<Glance> glance(CoachId coach) {
        return pace.of(coach).stream()
                .max(Comparator.comparing(Pace::isBehind).thenComparing(each -> !each.isEnough()))
                .map(PaceInPortfolio::glance);
    }
}
