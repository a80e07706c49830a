package nl.rookstopregister.training.model;

import java.util.List;

/** Trainings that were in the list before the first ruling; rulings about them come on top. */
public interface TakenOverTrainings {

    List<ListedTraining> all();
}
