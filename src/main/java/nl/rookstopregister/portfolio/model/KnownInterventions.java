package nl.rookstopregister.portfolio.model;

import java.time.LocalDate;
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

    /**
     * The day within several on which hours with it began to count, or ceased to; empty when all of them count, or none.
     * Only who worked them knows how many were before that day.
     */
    public Optional<LocalDate> turn(Guidance guidance) {
        return recognition(guidance) == Recognition.RECOGNISED
                ? Optional.empty()
                : listed(guidance).flatMap(listed -> turn(listed, guidance));
    }

    private static Optional<LocalDate> turn(ListIntervention listed, Guidance guidance) {
        boolean counts = listed.on(guidance.first()) == Recognition.RECOGNISED;
        return guidance.first()
                .datesUntil(guidance.last().plusDays(1))
                .filter(day -> (listed.on(day) == Recognition.RECOGNISED) != counts)
                .findFirst();
    }

    private Optional<ListIntervention> listed(Guidance guidance) {
        return Optional.ofNullable(byReference.get(guidance.intervention())).or(() -> find(guidance.intervention()));
    }

    /** Hours over several days count when it was recognised on the first and on the last of them (S3). */
    public Recognition recognition(Guidance guidance) {
        return listed(guidance)
                .map(listed -> {
                    Recognition onFirst = listed.on(guidance.first());
                    return onFirst == Recognition.RECOGNISED ? listed.on(guidance.last()) : onFirst;
                })
                .orElse(Recognition.UNKNOWN);
    }
}
