package nl.rookstopregister.portfolio.spi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.portfolio.ActivityCategory;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/** What coaches planned to do for points: whoever hands it in need not type it again. */
public interface PlannedActivities {

    /** Empty for what this coach did not plan. */
    Optional<Planned> find(CoachId coach, UUID plan);

    /** Nothing happens for what this coach did not plan. */
    void handedIn(CoachId coach, UUID plan, UUID activity);

    /**
     * An activity as it was planned.
     *
     * @param name empty for a kind of activity that has no name yet
     * @param on null for what could be done on any day
     */
    record Planned(
            String name,
            ActivityCategory category,
            @Nullable LocalDate on,
            int points,
            boolean accredited) {}
}
