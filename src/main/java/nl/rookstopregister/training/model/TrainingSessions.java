package nl.rookstopregister.training.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.training.SessionId;

/** Where sessions are kept. */
public interface TrainingSessions {

    Optional<TrainingSession> find(SessionId session);

    Optional<TrainingSession> findToChange(SessionId session);

    /** Newest first. */
    List<TrainingSession> of(ProviderId provider);

    /** Newest first. */
    List<TrainingSession> of(String reference);

    /** Those whose last day is on or after that day, the first to begin first. */
    List<TrainingSession> from(LocalDate day);

    boolean isEmpty();

    void add(TrainingSession session);

    void save(TrainingSession session);
}
