package nl.rookstopregister.training.model;

import java.util.Optional;
import nl.rookstopregister.places.Position;
import org.jspecify.annotations.Nullable;

/**
 * A session with the training that it gives.
 *
 * @param position where it is held; null when it is online or the place is not known
 */
public record AgendaItem(
        TrainingSession session,
        ListedTraining training,
        @Nullable Position position) {

    /** The accreditation that counts for who completes this session; empty when the training is not accredited then. */
    public Optional<Accreditation> accreditation() {
        return training.on(session.lastDay());
    }

    /** Whether it will be held and will count. */
    public boolean stands() {
        return !session.cancelled() && accreditation().isPresent();
    }

    public int points() {
        return accreditation().map(each -> each.training().points()).orElse(0);
    }
}
