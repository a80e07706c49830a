package nl.rookstopregister.portfolio.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.interventions.ListIntervention;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.shared.Language;

/** The list of interventions as hours ask it. */
public final class KnownInterventions {

    private final List<ListIntervention> list;
    private final Map<String, ListIntervention> byName = new HashMap<>();
    private final Map<String, ListIntervention> byReference = new HashMap<>();

    public KnownInterventions(List<ListIntervention> list) {
        this.list = List.copyOf(list);
        for (ListIntervention each : list) {
            byName.put(Folded.of(each.reference()), each);
            byReference.put(each.reference(), each);
            for (Language language : Language.values()) {
                byName.putIfAbsent(Folded.of(each.name().in(language)), each);
            }
        }
    }

    public List<ListIntervention> all() {
        return list;
    }

    /** By its reference, or by its name in either language. */
    public Optional<ListIntervention> find(String text) {
        return Optional.ofNullable(byName.get(Folded.of(text)));
    }

    public Text name(String reference) {
        return find(reference).map(ListIntervention::name).orElse(new Text(reference, reference));
    }

    /** Hours over several days count when it was recognised on the first and on the last of them (S3). */
    public Recognition recognition(Guidance guidance) {
        return Optional.ofNullable(byReference.get(guidance.intervention()))
                .or(() -> find(guidance.intervention()))
                .map(listed -> {
                    Recognition onFirst = listed.on(guidance.first());
                    return onFirst == Recognition.RECOGNISED ? listed.on(guidance.last()) : onFirst;
                })
                .orElse(Recognition.UNKNOWN);
    }
}
