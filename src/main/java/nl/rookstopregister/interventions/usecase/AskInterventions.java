package nl.rookstopregister.interventions.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.admission.spi.RecognisedInterventions;
import nl.rookstopregister.interventions.model.InterventionList;
import nl.rookstopregister.interventions.model.ListedIntervention;
import nl.rookstopregister.interventions.model.Version.Description;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.shared.UseCase;

/** What an application asks of the list. */
@UseCase
class AskInterventions implements RecognisedInterventions {

    private final InterventionList list;

    AskInterventions(InterventionList list) {
        this.list = list;
    }

    @Override
    public List<Intervention> all() {
        return list.all().stream().map(AskInterventions::described).toList();
    }

    @Override
    public Optional<Intervention> find(String reference) {
        return list.find(reference).map(AskInterventions::described);
    }

    @Override
    public Recognition on(String reference, LocalDate day) {
        return list.find(reference).map(listed -> listed.recognition(day)).orElse(Recognition.UNKNOWN);
    }

    private static Intervention described(ListedIntervention listed) {
        Description described = listed.described();
        return new Intervention(listed.reference(), described.name(), described.what());
    }
}
