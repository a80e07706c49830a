package nl.rookstopregister.interventions.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.accreditation.Accreditations;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.RulingTaken;
import nl.rookstopregister.interventions.model.InterventionList;
import nl.rookstopregister.interventions.model.InterventionRulings;
import nl.rookstopregister.interventions.model.ListedIntervention;
import nl.rookstopregister.interventions.model.TakenOverInterventions;
import nl.rookstopregister.providers.Provider;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.shared.UseCase;

/** Makes the list say what the rulings say: always from the first to the last, so that no order of hearing them matters. */
@UseCase
public class FollowInterventionRulings {

    private final InterventionList list;
    private final TakenOverInterventions takenOver;
    private final Accreditations accreditations;
    private final Providers providers;

    FollowInterventionRulings(
            InterventionList list,
            TakenOverInterventions takenOver,
            Accreditations accreditations,
            Providers providers) {
        this.list = list;
        this.takenOver = takenOver;
        this.accreditations = accreditations;
        this.providers = providers;
    }

    /** The whole list. */
    public void followAll() {
        list.lock();
        list.clear();
        Map<String, List<RulingTaken>> rulings = rulings();
        Map<String, ListedIntervention> before = takenOver();
        Stream.concat(before.keySet().stream(), rulings.keySet().stream())
                .distinct()
                .forEach(reference -> follow(reference, before, rulings));
    }

    /** The one intervention that a ruling is about. */
    public void follow(String reference) {
        list.lock();
        follow(reference, takenOver(), rulings());
    }

    private void follow(
            String reference, Map<String, ListedIntervention> before, Map<String, List<RulingTaken>> rulings) {
        List<RulingTaken> about = rulings.getOrDefault(reference, List.of());
        InterventionRulings.follow(Optional.ofNullable(before.get(reference)), about, provider(about))
                .ifPresent(list::put);
    }

    private String provider(List<RulingTaken> rulings) {
        return rulings.isEmpty()
                ? ""
                : providers
                        .find(rulings.getLast().ruling().provider())
                        .map(Provider::name)
                        .orElse("");
    }

    private Map<String, ListedIntervention> takenOver() {
        return takenOver.all().stream()
                .collect(Collectors.toMap(
                        ListedIntervention::reference,
                        Function.identity(),
                        (first, again) -> first,
                        LinkedHashMap::new));
    }

    private Map<String, List<RulingTaken>> rulings() {
        return accreditations.rulings(RequestKind.INTERVENTION).stream()
                .collect(Collectors.groupingBy(
                        taken -> taken.ruling().reference(), LinkedHashMap::new, Collectors.toList()));
    }
}
