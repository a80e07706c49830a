package nl.rookstopregister.interventions.model;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accreditation.RulingsList;

/** Where the list of recognised interventions is kept: a projection of the rulings. */
public interface InterventionList extends RulingsList<ListedIntervention> {

    /** Those that were there first come first. */
    List<ListedIntervention> all();

    Optional<ListedIntervention> find(String reference);
}
