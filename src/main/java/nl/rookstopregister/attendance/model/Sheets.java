package nl.rookstopregister.attendance.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.training.SessionId;

/** All attendance lists, open and closed. */
public interface Sheets {

    /** Whether nobody worked on any list yet. */
    boolean isEmpty();

    /** Nobody else changes this list until the transaction ends. */
    void hold(SessionId session);

    /** In the order in which they were added. */
    List<Line> lines(SessionId session);

    /** False when this person, or this same mistake, stands on the list already. */
    boolean add(Line line);

    /** False as {@link #add}. */
    boolean change(Line line);

    void remove(UUID line);

    Optional<Closing> closing(SessionId session);

    /** Of those that are closed. */
    Map<SessionId, Closing> closings(Collection<SessionId> sessions);

    /** How many lines each list has that is not closed; nothing of an empty one. */
    Map<SessionId, Integer> sizes(Collection<SessionId> sessions);

    /** False when somebody closed it already. */
    boolean close(Closing closing);
}
