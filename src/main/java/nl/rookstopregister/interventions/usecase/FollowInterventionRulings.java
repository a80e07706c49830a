package nl.rookstopregister.interventions.usecase;

import nl.rookstopregister.accreditation.Accreditations;
import nl.rookstopregister.accreditation.FollowRulings;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.interventions.model.InterventionList;
import nl.rookstopregister.interventions.model.InterventionRulings;
import nl.rookstopregister.interventions.model.ListedIntervention;
import nl.rookstopregister.interventions.model.TakenOverInterventions;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.shared.UseCase;

/** Makes the list of interventions say what the rulings say. */
@UseCase
public class FollowInterventionRulings {

    private final FollowRulings<ListedIntervention> following;
    private final TakenOverInterventions takenOver;

    FollowInterventionRulings(
            InterventionList list,
            TakenOverInterventions takenOver,
            Accreditations accreditations,
            Providers providers) {
        this.following = new FollowRulings<>(
                RequestKind.INTERVENTION, list, InterventionRulings::follow, accreditations, providers);
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
