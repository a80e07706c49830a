package nl.rookstopregister.interventions.model;

import java.util.List;
import java.util.Optional;

/** Where the list of recognised interventions is kept: a projection of the rulings. */
public interface InterventionList {

    /** Those that were there first come first. */
    List<ListedIntervention> all();

    Optional<ListedIntervention> find(String reference);

    /** Puts the intervention in the list as it is now, instead of what stood there. */
    void put(ListedIntervention intervention);

    void clear();

    /** Lets one at a time change the list. */
    void lock();
}
