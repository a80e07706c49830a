package nl.rookstopregister.training.usecase;

import java.util.List;
import java.util.function.Function;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.model.TrainingList;
import nl.rookstopregister.training.model.TrainingSession;
import nl.rookstopregister.training.model.TrainingSessions;

/** Fills an empty agenda, for a demonstration. */
@UseCase
public class FillAgenda {

    private final TrainingList list;
    private final TrainingSessions sessions;

    FillAgenda(TrainingList list, TrainingSessions sessions) {
        this.list = list;
        this.sessions = sessions;
    }

    /** Does nothing where there is a session already. */
    public void fill(Function<List<ListedTraining>, List<TrainingSession>> invented) {
        list.lock();
        if (sessions.isEmpty()) {
            invented.apply(list.all()).forEach(sessions::add);
        }
    }
}
