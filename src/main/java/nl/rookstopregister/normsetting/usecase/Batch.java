package nl.rookstopregister.normsetting.usecase;

import java.util.List;
import java.util.Map;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.trial.PackedDossiers;
import nl.rookstopregister.norms.trial.Trial;
import nl.rookstopregister.normsetting.model.Change;
import nl.rookstopregister.normsetting.model.PersonChanged;
import nl.rookstopregister.normsetting.model.Result;
import nl.rookstopregister.normsetting.model.Traits;
import nl.rookstopregister.shared.CoachId;

/** Some people with their dossiers and traits, in the same order. */
record Batch(List<CoachId> coaches, PackedDossiers dossiers, List<Traits> traits) {

    static Batch of(Map<CoachId, Dossier> dossiers, TraitsOfPeople traits) {
        List<CoachId> coaches = List.copyOf(dossiers.keySet());
        return new Batch(
                coaches, PackedDossiers.of(coaches.stream().map(dossiers::get).toList()), traits.of(coaches, dossiers));
    }

    int size() {
        return coaches.size();
    }

    Result under(Trial trial) {
        Result result = new Result();
        for (int each = 0; each < size(); each++) {
            int at = each;
            trial.of(dossiers, each)
                    .map(outcome -> new PersonChanged(
                            coaches.get(at),
                            new Change(outcome.before(), outcome.after()),
                            traits.get(at),
                            outcome.shortOf()))
                    .ifPresent(result::add);
        }
        return result;
    }
}
