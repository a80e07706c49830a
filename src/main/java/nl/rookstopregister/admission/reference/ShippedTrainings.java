package nl.rookstopregister.admission.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.admission.reference.ReferenceFile.Listed;
import nl.rookstopregister.admission.spi.AccreditedTrainings;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Training;

/** The trainings in {@code reference/trainings.yaml}: invented, so that the register can be tried out. */
final class ShippedTrainings implements AccreditedTrainings {

    private record Line(
            String reference, Training.Kind kind, String name, List<String> covers, int points, Listed accredited) {}

    private record Lines(List<Line> trainings) {}

    private final Map<String, Training> trainings = new LinkedHashMap<>();
    private final Map<String, Listed> accredited = new LinkedHashMap<>();

    ShippedTrainings() {
        ReferenceFile.read("trainings.yaml", Lines.class).trainings().stream()
                .sorted(Comparator.comparing(Line::name))
                .forEach(line -> {
                    trainings.put(
                            line.reference(),
                            new Training(
                                    line.kind(),
                                    line.reference(),
                                    line.name(),
                                    Competences.of(line.covers()),
                                    line.points()));
                    accredited.put(line.reference(), line.accredited());
                });
    }

    @Override
    public List<Training> all() {
        return List.copyOf(trainings.values());
    }

    @Override
    public Optional<Training> find(String reference) {
        return Optional.ofNullable(trainings.get(reference));
    }

    @Override
    public Recognition on(String reference, LocalDate day) {
        Listed listed = accredited.get(reference);
        return listed == null ? Recognition.UNKNOWN : listed.on(day);
    }
}
