package nl.rookstopregister.pace.usecase;

import java.util.List;
import nl.rookstopregister.pace.PaceToday;
import nl.rookstopregister.pace.model.Pace;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

@UseCase
class StandToday implements PaceToday {

    private final LookAtPace pace;

    StandToday(LookAtPace pace) {
        this.pace = pace;
    }

    @Override
    public List<Stand> of(CoachId coach) {
        return pace.of(coach).stream().map(StandToday::stand).toList();
    }

    private static Stand stand(Pace pace) {
        return new Stand(
                switch (pace.measure()) {
                    case POINTS -> What.POINTS;
                    case HOURS -> What.HOURS;
                },
                pace.gathered(),
                pace.asked(),
                pace.due(),
                pace.forecast());
    }
}
