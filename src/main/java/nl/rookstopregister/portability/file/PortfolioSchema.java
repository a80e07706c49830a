package nl.rookstopregister.portability.file;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.portfolio.spi.RecordKind;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of the file of a portfolio, format 1, drawn from the records of all kinds. */
public final class PortfolioSchema {

    public static final String FORMAT = "rookstopregister-portfolio-1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode schema;

    public PortfolioSchema(List<RecordKind<?>> kinds) {
        this.schema = draw(kinds);
    }

    public ObjectNode document() {
        return schema.deepCopy();
    }

    /** All that the schema has against a file. */
    public List<Fault> faults(JsonNode file, Language language) {
        return validator(language).validate(file).stream()
                .map(PortfolioSchema::fault)
                .distinct()
                .toList();
    }

    private Schema validator(Language language) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .locale(language.locale())
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(schema);
    }

    private static Fault fault(Error error) {
        return new Fault(error.getInstanceLocation().toString(), error.getMessage());
    }

    private static ObjectNode draw(List<RecordKind<?>> kinds) {
        ObjectNode lists = NODES.objectNode();
        kinds.forEach(kind -> lists.set(kind.name(), list(record(kind.shape()))));
        ObjectNode properties = NODES.objectNode();
        properties.set("format", NODES.objectNode().put("const", FORMAT));
        properties.set("registrationNumber", NODES.objectNode().put("type", "string"));
        properties.set("name", NODES.objectNode().put("type", "string"));
        properties.set("takenAlongAt", NODES.objectNode().put("type", "string").put("format", "date-time"));
        properties.set("records", closed(lists, NODES.arrayNode()));
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:rookstopregister:schema:portfolio-1");
        schema.put("title", "The portfolio of a stop-smoking coach, format 1");
        schema.setAll(closed(
                properties,
                NODES.arrayNode().add("format").add("registrationNumber").add("records")));
        return schema;
    }

    private static ObjectNode record(Class<? extends Record> shape) {
        ObjectNode properties = NODES.objectNode();
        ArrayNode required = NODES.arrayNode();
        for (RecordComponent component : shape.getRecordComponents()) {
            properties.set(component.getName(), value(component.getGenericType()));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        return closed(properties, required);
    }

    private static ObjectNode closed(ObjectNode properties, ArrayNode required) {
        ObjectNode object = NODES.objectNode().put("type", "object");
        object.set("properties", properties);
        object.set("required", required);
        return object.put("additionalProperties", false);
    }

    private static ObjectNode list(ObjectNode item) {
        ObjectNode list = NODES.objectNode().put("type", "array");
        list.set("items", item);
        return list;
    }

    private static ObjectNode value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (generic.getRawType() == List.class) {
                return list(value(last));
            }
            if (generic.getRawType() == Map.class) {
                ObjectNode map = NODES.objectNode().put("type", "object");
                map.set("additionalProperties", value(last));
                return map;
            }
        }
        return simple((Class<?>) type);
    }

    private static ObjectNode simple(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return NODES.objectNode().put("type", "integer").put("minimum", 0).put("maximum", Integer.MAX_VALUE);
        }
        if (type == boolean.class) {
            return NODES.objectNode().put("type", "boolean");
        }
        ObjectNode text = NODES.objectNode().put("type", "string");
        if (type == LocalDate.class) {
            return text.put("format", "date");
        }
        if (type == Instant.class) {
            return text.put("format", "date-time");
        }
        if (type == UUID.class) {
            return text.put("format", "uuid");
        }
        if (type.isEnum()) {
            ArrayNode values = NODES.arrayNode();
            for (Object each : type.getEnumConstants()) {
                values.add(((Enum<?>) each).name());
            }
            text.set("enum", values);
            return text;
        }
        if (type == String.class) {
            return text;
        }
        throw new IllegalArgumentException("The file of a portfolio cannot hold a " + type);
    }
}
