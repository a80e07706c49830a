package nl.rookstopregister.training.usecase;

import nl.rookstopregister.accreditation.Accreditations;
import nl.rookstopregister.accreditation.FollowRulings;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.model.TakenOverTrainings;
import nl.rookstopregister.training.model.TrainingList;
import nl.rookstopregister.training.model.TrainingRulings;

/** Makes the list of trainings say what the rulings say. */
@UseCase
public class FollowTrainingRulings {

    private final FollowRulings<ListedTraining> following;
    private final TakenOverTrainings takenOver;

    FollowTrainingRulings(
            TrainingList list, TakenOverTrainings takenOver, Accreditations accreditations, Providers providers) {
        this.following =
                new FollowRulings<>(RequestKind.TRAINING, list, TrainingRulings::follow, accreditations, providers);
        this.takenOver = takenOver;
    }

    /** The whole list. */
    public void followAll() {
        following.all(takenOver.all());
    }

    /** The one that a ruling is about. */
    public void follow(String reference) {
        following.one(reference, takenOver.all());
    }
}
