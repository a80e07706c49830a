package nl.rookstopregister.training.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.model.TrainingSession.Hours;
import nl.rookstopregister.training.model.TrainingSession.Venue;
import org.jspecify.annotations.Nullable;

/**
 * When, where and for how much a provider wants to give a training.
 *
 * @param reference of the training
 * @param days in order, at least one
 */
public record SessionPlan(
        String reference,
        List<LocalDate> days,
        Hours hours,
        Venue venue,
        long cents,
        @Nullable Integer placesLeft,
        String link) {

    public SessionPlan {
        days = days.stream().distinct().sorted().toList();
    }

    /** The first day on which the training is not accredited: then it would not count. */
    public Optional<LocalDate> firstDayOutside(ListedTraining training) {
        return days.stream().filter(day -> training.on(day).isEmpty()).findFirst();
    }

    /** A session that nobody has seen yet. */
    public TrainingSession begin(SessionId id, ListedTraining training, Instant now) {
        return session(id, training, 0, now);
    }

    /** The same session, changed. */
    public TrainingSession change(TrainingSession session, ListedTraining training, Instant now) {
        return session(session.id(), training, session.revision() + 1, now);
    }

    private TrainingSession session(SessionId id, ListedTraining training, int revision, Instant now) {
        return new TrainingSession(
                id,
                reference,
                training.training().name(),
                training.provider(),
                days,
                hours,
                venue,
                cents,
                placesLeft,
                link,
                revision,
                now,
                null);
    }
}
