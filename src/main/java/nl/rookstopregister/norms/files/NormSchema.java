package nl.rookstopregister.norms.files;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.rookstopregister.norms.Fault;
import nl.rookstopregister.norms.model.NormDocument;
import nl.rookstopregister.norms.model.Requirement;
import nl.rookstopregister.shared.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of norm files, version 1, drawn from the records that they are read into; published under /schema. */
final class NormSchema {

    static final String LOCATION = "static/schema/norm-1.json";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String DEFINITIONS = "#/$defs/";
    private static final String KIND = "kind";

    private final ObjectNode definitions = NODES.objectNode();

    private NormSchema() {}

    static ObjectNode draw() {
        NormSchema drawing = new NormSchema();
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:rookstopregister:schema:norm-1");
        schema.put("title", "A norm of the register of stop-smoking coaches, format 1");
        schema.setAll(drawing.record(NormDocument.class));
        drawing.definitions.set("requirement", drawing.requirement());
        schema.set("$defs", drawing.definitions);
        return schema;
    }

    /** All that the schema has against a file, from its first line to its last. */
    static List<Fault> faults(Yaml yaml) {
        return validator().validate(yaml.root()).stream()
                .map(error -> yaml.fault(pointer(error), error.getMessage()))
                .distinct()
                .sorted(java.util.Comparator.comparingInt(Fault::line))
                .toList();
    }

    private static Schema validator() {
        Locale dutch = Language.NL.locale();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .locale(dutch)
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(draw());
    }

    private static String pointer(Error error) {
        String place = error.getInstanceLocation().toString();
        return error.getProperty() == null || !"additionalProperties".equals(error.getKeyword())
                ? place
                : place + "/" + error.getProperty();
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode properties = NODES.objectNode();
        ArrayNode required = NODES.arrayNode();
        Shape.fields(type).forEach(field -> {
            properties.set(
                    field.key(), field.type() == int.class ? amount(field) : value(field.type(), field.genericType()));
            if (!field.optional()) {
                required.add(field.key());
            }
        });
        ObjectNode schema = NODES.objectNode().put("type", "object");
        schema.set("properties", properties);
        schema.set("required", required);
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode amount(Shape.Field field) {
        return NODES.objectNode()
                .put("type", "integer")
                .put("minimum", field.least())
                .put("maximum", field.most());
    }

    private ObjectNode value(Class<?> type, Type generic) {
        if (Shape.isList(type)) {
            ObjectNode list = NODES.objectNode().put("type", "array").put("minItems", 1);
            Class<?> item = Shape.itemOf(generic);
            list.set("items", value(item, item));
            return list;
        }
        if (Shape.isMap(type)) {
            ObjectNode map = NODES.objectNode().put("type", "object").put("minProperties", 1);
            map.set("propertyNames", enumeration(Shape.keyOf(generic)));
            map.set("additionalProperties", value(Shape.itemOf(generic), Shape.itemOf(generic)));
            return map;
        }
        return simple(type);
    }

    private ObjectNode simple(Class<?> type) {
        if (type == boolean.class) {
            return NODES.objectNode().put("type", "boolean");
        }
        if (type == String.class) {
            return NODES.objectNode().put("type", "string").put("minLength", 1);
        }
        if (type == LocalDate.class) {
            return NODES.objectNode().put("type", "string").put("format", "date");
        }
        if (type.isEnum()) {
            return enumeration(type);
        }
        return reference(type);
    }

    private static ObjectNode enumeration(Class<?> type) {
        ArrayNode names = NODES.arrayNode();
        Shape.names(type).forEach(names::add);
        ObjectNode schema = NODES.objectNode();
        schema.set("enum", names);
        return schema;
    }

    private ObjectNode reference(Class<?> type) {
        String name = Requirement.kindOf(type);
        if (type != Requirement.class && !definitions.has(name)) {
            definitions.set(name, NODES.objectNode());
            definitions.set(name, record(type));
        }
        return NODES.objectNode().put("$ref", DEFINITIONS + name);
    }

    /** Asks for a known kind first, and then for what that kind asks, so that a fault is told once and to the point. */
    private ObjectNode requirement() {
        ArrayNode kinds = NODES.arrayNode();
        ArrayNode cases = NODES.arrayNode();
        for (Class<?> type : Shape.kinds()) {
            String kind = Requirement.kindOf(type);
            kinds.add(kind);
            ObjectNode shape = record(type);
            ((ObjectNode) shape.get("properties")).set(KIND, NODES.objectNode().put("const", kind));
            definitions.set(kind, shape);
            ObjectNode only = NODES.objectNode();
            only.set(
                    "if",
                    property(NODES.objectNode().put("const", kind))
                            .set("required", NODES.arrayNode().add(KIND)));
            only.set("then", NODES.objectNode().put("$ref", DEFINITIONS + kind));
            cases.add(only);
        }
        ObjectNode known = NODES.objectNode();
        known.set("enum", kinds);
        ObjectNode schema = property(known).put("type", "object");
        schema.set("required", NODES.arrayNode().add(KIND));
        schema.set("allOf", cases);
        return schema;
    }

    private static ObjectNode property(JsonNode shape) {
        ObjectNode schema = NODES.objectNode();
        schema.set("properties", NODES.objectNode().set(KIND, shape));
        return schema;
    }
}
