package nl.rookstopregister.admission.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import nl.rookstopregister.norms.Recognition;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A list in {@code resources/reference}. */
final class ReferenceFile {

    /**
     * The days on which something is in the list.
     *
     * @param until first day on which it is not any more; null as long as that is not known
     */
    record Listed(LocalDate from, @Nullable LocalDate until) {

        Recognition on(LocalDate day) {
            if (day.isBefore(from)) {
                return Recognition.NOT_YET;
            }
            return until == null || day.isBefore(until) ? Recognition.RECOGNISED : Recognition.NO_LONGER;
        }
    }

    private static final YAMLMapper YAML = new YAMLMapper();

    private ReferenceFile() {}

    static <T> T read(String name, Class<T> type) {
        try (InputStream in = new ClassPathResource("reference/" + name).getInputStream()) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
