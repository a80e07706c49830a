package nl.rookstopregister.interventions.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.interventions.model.InterventionKind;
import nl.rookstopregister.interventions.model.ListedIntervention;
import nl.rookstopregister.interventions.model.TakenOverInterventions;
import nl.rookstopregister.interventions.model.Version;
import nl.rookstopregister.interventions.model.Version.Description;
import nl.rookstopregister.norms.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The interventions in {@code reference/interventions.yaml}: the two that S3 describes. */
@Component
final class DescribedInterventions implements TakenOverInterventions {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String BEFORE_THE_FIRST_RULING = "S3";

    private record Listed(LocalDate from, @Nullable LocalDate until) {}

    private record Line(String reference, InterventionKind kind, Text name, Text what, Listed recognised) {

        ListedIntervention listed() {
            return ListedIntervention.first(
                    reference,
                    "",
                    new Version(
                            BEFORE_THE_FIRST_RULING,
                            recognised.from(),
                            recognised.until(),
                            "",
                            new Description(kind, name, what, "", ""),
                            "",
                            List.of()));
        }
    }

    private record Lines(List<Line> interventions) {}

    private final List<ListedIntervention> interventions = read();

    @Override
    public List<ListedIntervention> all() {
        return interventions;
    }

    private static List<ListedIntervention> read() {
        try (InputStream in = new ClassPathResource("reference/interventions.yaml").getInputStream()) {
            return YAML.readValue(in, Lines.class).interventions().stream()
                    .map(Line::listed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
