package nl.rookstopregister.interventions.usecase;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.interventions.model.InterventionList;
import nl.rookstopregister.interventions.model.ListedIntervention;
import nl.rookstopregister.shared.UseCase;

/** Reads the list, as everybody may. */
@UseCase
public class ReadInterventions {

    private final InterventionList list;

    ReadInterventions(InterventionList list) {
        this.list = list;
    }

    public List<ListedIntervention> all() {
        return list.all();
    }

    public Optional<ListedIntervention> find(String reference) {
        return list.find(reference);
    }
}
