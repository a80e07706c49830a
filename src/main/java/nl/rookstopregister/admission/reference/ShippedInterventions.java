package nl.rookstopregister.admission.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.admission.reference.ReferenceFile.Listed;
import nl.rookstopregister.admission.spi.RecognisedInterventions;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Text;

/** The interventions in {@code reference/interventions.yaml}: the two that S3 describes. */
final class ShippedInterventions implements RecognisedInterventions {

    private record Line(String reference, Text name, Text what, Listed recognised) {}

    private record Lines(List<Line> interventions) {}

    private final Map<String, Intervention> interventions = new LinkedHashMap<>();
    private final Map<String, Listed> recognised = new LinkedHashMap<>();

    ShippedInterventions() {
        for (Line line : ReferenceFile.read("interventions.yaml", Lines.class).interventions()) {
            interventions.put(line.reference(), new Intervention(line.reference(), line.name(), line.what()));
            recognised.put(line.reference(), line.recognised());
        }
    }

    @Override
    public List<Intervention> all() {
        return List.copyOf(interventions.values());
    }

    @Override
    public Optional<Intervention> find(String reference) {
        return Optional.ofNullable(interventions.get(reference));
    }

    @Override
    public Recognition on(String reference, LocalDate day) {
        Listed listed = recognised.get(reference);
        return listed == null ? Recognition.UNKNOWN : listed.on(day);
    }
}
