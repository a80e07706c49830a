package nl.rookstopregister.portfolio.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.shared.CoachId;

/** Activities that coaches handed in, and every line about what they are worth. */
public interface Activities {

    void add(Activity activity);

    /** False when somebody else said something about it at the same moment. */
    boolean add(PointsLine line);

    Optional<Activity> find(ActivityId id);

    Map<CoachId, List<Activity>> of(Collection<CoachId> coaches);

    /** Those about which nobody said anything yet; who waits longest comes first. */
    List<Activity> waiting();

    /** Those that the office judged, the newest line first. */
    List<Activity> judged(int atMost);
}
