package nl.rookstopregister.training.model;

import java.util.List;
import java.util.Optional;

/** Where the list of accredited trainings is kept: a projection of the rulings. */
public interface TrainingList {

    /** By name. */
    List<ListedTraining> all();

    Optional<ListedTraining> find(String reference);

    /** Puts the training in the list as it is now, instead of what stood there. */
    void put(ListedTraining training);

    void clear();

    /** Lets one at a time change the list. */
    void lock();
}
