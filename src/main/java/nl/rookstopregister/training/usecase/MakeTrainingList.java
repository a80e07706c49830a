package nl.rookstopregister.training.usecase;

import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.model.TakenOverTrainings;
import nl.rookstopregister.training.model.TrainingList;

/** Makes the list anew. */
@UseCase
public class MakeTrainingList {

    private final TrainingList list;
    private final TakenOverTrainings takenOver;

    MakeTrainingList(TrainingList list, TakenOverTrainings takenOver) {
        this.list = list;
        this.takenOver = takenOver;
    }

    public void make() {
        list.lock();
        list.clear();
        takenOver.all().forEach(list::put);
    }
}
