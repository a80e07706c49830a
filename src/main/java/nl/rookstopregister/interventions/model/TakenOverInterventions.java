package nl.rookstopregister.interventions.model;

import java.util.List;

/** Interventions that were recognised before the first ruling; rulings about them come on top. */
public interface TakenOverInterventions {

    List<ListedIntervention> all();
}
