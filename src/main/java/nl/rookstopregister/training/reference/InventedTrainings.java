package nl.rookstopregister.training.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.training.model.Accreditation;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.model.ListedTraining.Details;
import nl.rookstopregister.training.model.TakenOverTrainings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The trainings in {@code reference/trainings.yaml}: invented, so never in the list of a register that is real. */
@Component
final class InventedTrainings implements TakenOverTrainings {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String TAKEN_OVER = "demonstratie";

    private record Offerer(String key, UUID id, String name, String page) {}

    private record Listed(LocalDate from, LocalDate until) {}

    private record Line(
            String reference,
            Training.Kind kind,
            String name,
            String provider,
            int minutes,
            String aims,
            List<String> covers,
            int points,
            Listed accredited,
            @Nullable String withdrawn) {}

    private record Lines(List<Offerer> providers, List<Line> trainings) {}

    private final List<ListedTraining> trainings;

    InventedTrainings(RegisterSettings settings) {
        this.trainings = settings.production() ? List.of() : read();
    }

    @Override
    public List<ListedTraining> all() {
        return trainings;
    }

    private static List<ListedTraining> read() {
        try (InputStream in = new ClassPathResource("reference/trainings.yaml").getInputStream()) {
            Lines lines = YAML.readValue(in, Lines.class);
            Map<String, Offerer> offerers =
                    lines.providers().stream().collect(Collectors.toMap(Offerer::key, Function.identity()));
            return lines.trainings().stream()
                    .map(line -> listed(line, Objects.requireNonNull(offerers.get(line.provider()))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ListedTraining listed(Line line, Offerer offerer) {
        Training training =
                new Training(line.kind(), line.reference(), line.name(), Competences.of(line.covers()), line.points());
        Days days = new Days(line.accredited().from(), line.accredited().until());
        ListedTraining listed = ListedTraining.first(
                new ProviderId(offerer.id()),
                offerer.name(),
                new Details(line.minutes(), line.aims(), offerer.page()),
                new Accreditation(TAKEN_OVER, days, training, List.of()));
        return line.withdrawn() == null ? listed : listed.withdrawn(days.until(), line.withdrawn());
    }
}
