package nl.rookstopregister.training.usecase;

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
import nl.rookstopregister.providers.Provider;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.model.TakenOverTrainings;
import nl.rookstopregister.training.model.TrainingList;
import nl.rookstopregister.training.model.TrainingRulings;

/** Makes the list say what the rulings say: always from the first to the last, so that no order of hearing them matters. */
@UseCase
public class FollowTrainingRulings {

    private final TrainingList list;
    private final TakenOverTrainings takenOver;
    private final Accreditations accreditations;
    private final Providers providers;

    FollowTrainingRulings(
            TrainingList list, TakenOverTrainings takenOver, Accreditations accreditations, Providers providers) {
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
        Map<String, ListedTraining> before = takenOver();
        Stream.concat(before.keySet().stream(), rulings.keySet().stream())
                .distinct()
                .forEach(reference -> follow(reference, before, rulings));
    }

    /** The one training that a ruling is about. */
    public void follow(String reference) {
        list.lock();
        follow(reference, takenOver(), rulings());
    }

    private void follow(String reference, Map<String, ListedTraining> before, Map<String, List<RulingTaken>> rulings) {
        List<RulingTaken> about = rulings.getOrDefault(reference, List.of());
        TrainingRulings.follow(Optional.ofNullable(before.get(reference)), about, provider(about))
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

    private Map<String, ListedTraining> takenOver() {
        return takenOver.all().stream()
                .collect(Collectors.toMap(
                        ListedTraining::reference, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }

    private Map<String, List<RulingTaken>> rulings() {
        return accreditations.rulings(RequestKind.TRAINING).stream()
                .collect(Collectors.groupingBy(
                        taken -> taken.ruling().reference(), LinkedHashMap::new, Collectors.toList()));
    }
}
