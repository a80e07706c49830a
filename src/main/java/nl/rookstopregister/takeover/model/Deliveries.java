package nl.rookstopregister.takeover.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.takeover.model.Delivery.Progress;
import nl.rookstopregister.takeover.model.Delivery.Stage;
import org.jspecify.annotations.Nullable;

/** What was handed in, and what became of it. */
public interface Deliveries {

    /** @param content null when the bytes need not be kept, because it is applied at once */
    void add(Delivery delivery, byte @Nullable [] content);

    /** With the first problems of each kind in its report. */
    Optional<Delivery> find(UUID id);

    /** The last ones, newest first, without problems. */
    List<Delivery> recent(int atMost);

    Optional<byte[]> content(UUID id);

    /** False when it was no longer in the first stage, or another one is being applied. */
    boolean move(UUID id, Stage from, Stage to);

    void checked(UUID id, Report report);

    /** It is over: the bytes go. */
    void finish(UUID id, Stage stage, @Nullable Report report, Instant at);

    /** Seen at once by who looks, also while a transaction is under way. */
    void progress(UUID id, Progress progress);
}
