package nl.rookstopregister.portfolio.usecase;

import nl.rookstopregister.pages.spi.WaitingAtOffice;
import org.springframework.stereotype.Component;

/** Activities that wait to be judged, on the start screen of the office. */
@Component
class PointsAtOffice implements WaitingAtOffice {

    private final JudgeActivities judge;

    PointsAtOffice(JudgeActivities judge) {
        this.judge = judge;
    }

    @Override
    public String words() {
        return "portfolio.office.place";
    }

    @Override
    public String address() {
        return "/bureau/punten";
    }

    @Override
    public int count() {
        return judge.count();
    }
}
