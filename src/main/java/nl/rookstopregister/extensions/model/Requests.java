package nl.rookstopregister.extensions.model;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.shared.CoachId;

/** All requests for more time. */
public interface Requests {
    /** Nothing is added, and false answered, when the coach has an open one already. */
    boolean add(ExtensionRequest request);

    Optional<ExtensionRequest> find(RequestId id);

    /** Waits until nobody else is changing it. */
    Optional<ExtensionRequest> findToChange(RequestId id);

    /** Oldest first. */
    List<ExtensionRequest> of(CoachId coach);

    /** Those that wait for the committee, oldest first. */
    List<ExtensionRequest> open();

    void save(ExtensionRequest request);
}
