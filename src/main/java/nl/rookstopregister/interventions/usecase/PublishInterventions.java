package nl.rookstopregister.interventions.usecase;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.interventions.Interventions;
import nl.rookstopregister.interventions.ListIntervention;
import nl.rookstopregister.interventions.model.InterventionList;
import nl.rookstopregister.interventions.model.ListedIntervention;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.shared.UseCase;

/** The list as other contexts ask it. */
@UseCase
class PublishInterventions implements Interventions {

    private final InterventionList list;

    PublishInterventions(InterventionList list) {
        this.list = list;
    }

    @Override
    public List<ListIntervention> all() {
        return list.all().stream().<ListIntervention>map(Known::new).toList();
    }

    private record Known(ListedIntervention listed) implements ListIntervention {

        @Override
        public String reference() {
            return listed.reference();
        }

        @Override
        public Text name() {
            return listed.described().name();
        }

        @Override
        public Recognition on(LocalDate day) {
            return listed.recognition(day);
        }
    }
}
