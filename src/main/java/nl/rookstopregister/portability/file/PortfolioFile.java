package nl.rookstopregister.portability.file;

import java.time.Instant;
import java.util.List;
import nl.rookstopregister.portfolio.spi.RecordKind;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a portfolio as a file and reads it back. */
public final class PortfolioFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PortfolioSchema schema;
    private final List<RecordKind<?>> kinds;

    public PortfolioFile(List<RecordKind<?>> kinds) {
        this.kinds = List.copyOf(kinds);
        this.schema = new PortfolioSchema(kinds);
    }

    /** Whose file it is, and of when. */
    public record Head(String registrationNumber, String name, Instant takenAlongAt) {}

    /** What came of reading a file. */
    public sealed interface Reading {

        /** It is what the schema says. */
        record Read(String registrationNumber, JsonNode records) implements Reading {}

        /** It is no JSON; from this line on it cannot be read. */
        record NoJson(int line, int column) implements Reading {}

        record Faulty(List<Fault> faults) implements Reading {}
    }

    public byte[] write(Head head, CoachId coach) {
        ObjectNode file = JSON.createObjectNode();
        file.put("format", PortfolioSchema.FORMAT);
        file.put("registrationNumber", head.registrationNumber());
        file.put("name", head.name());
        file.put("takenAlongAt", head.takenAlongAt().toString());
        ObjectNode records = file.putObject("records");
        kinds.forEach(kind -> records.set(kind.name(), list(kind, coach)));
        return JSON.writeValueAsBytes(file);
    }

    public byte[] writeSchema() {
        return JSON.writeValueAsBytes(schema.document());
    }

    public Reading read(byte[] content, Language language) {
        JsonNode file;
        try {
            file = JSON.readTree(content);
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            return at == null
                    ? new Reading.NoJson(1, 1)
                    : new Reading.NoJson(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        }
        List<Fault> faults = schema.faults(file, language);
        return faults.isEmpty()
                ? new Reading.Read(file.path("registrationNumber").asString(), file.path("records"))
                : new Reading.Faulty(faults);
    }

    /** The records of a kind in a file that was read. */
    public static <R extends Record> List<R> records(RecordKind<R> kind, JsonNode records) {
        return records.path(kind.name())
                .valueStream()
                .map(record -> JSON.treeToValue(record, kind.shape()))
                .toList();
    }

    private static <R extends Record> ArrayNode list(RecordKind<R> kind, CoachId coach) {
        ArrayNode list = JSON.createArrayNode();
        kind.of(coach).forEach(record -> list.add(JSON.<JsonNode>valueToTree(record)));
        return list;
    }
}
