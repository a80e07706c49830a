package nl.rookstopregister.training.model;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accreditation.RulingsList;

/** Where the list of accredited trainings is kept: a projection of the rulings. */
public interface TrainingList extends RulingsList<ListedTraining> {

    /** By name. */
    List<ListedTraining> all();

    Optional<ListedTraining> find(String reference);
}
