package nl.rookstopregister.accreditation.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.rookstopregister.norms.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** On what requests of one kind are judged, alike for all: a list in a file, some of it for certain types only. */
public final class Criteria {

    private static final YAMLMapper YAML = new YAMLMapper();

    private record Line(
            String code,
            Text name,
            Text question,
            String source,
            String subject,
            @Nullable List<String> types) {

        boolean isFor(String type) {
            return types == null || types.contains(type);
        }

        Criterion criterion() {
            return new Criterion(code, name, question, source, subject);
        }
    }

    private record Lines(List<Line> criteria) {}

    private final List<Line> lines;

    private Criteria(List<Line> lines) {
        this.lines = lines;
    }

    /** @param file on the class path, such as {@code training/criteria.yaml} */
    public static Criteria read(String file) {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            return new Criteria(List.copyOf(YAML.readValue(in, Lines.class).criteria()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a type as the request calls it, in the order of the file. */
    public List<Criterion> of(String type) {
        return lines.stream()
                .filter(line -> line.isFor(type))
                .map(Line::criterion)
                .toList();
    }
}
