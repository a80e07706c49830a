package nl.rookstopregister.norms.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.norms.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** A YAML file as a tree that still knows on which line each part stands, by JSON pointer. */
record Yaml(JsonNode root, Map<String, Integer> lines) {

    /** The bare parser; nothing here is bound to objects by a mapper. */
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static Yaml parse(String text) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new FaultyFile(List.of(new Fault(1, "", "Een norm begint met namen en waar die voor staan")));
            }
            return new Yaml(node(parser, "", lines), lines);
        } catch (JacksonException unreadable) {
            int line = unreadable.getLocation() == null
                    ? 1
                    : Math.max(1, unreadable.getLocation().getLineNr());
            throw new FaultyFile(List.of(new Fault(line, "", unreadable.getOriginalMessage())));
        }
    }

    private static JsonNode node(JsonParser parser, String pointer, Map<String, Integer> lines) {
        lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer, lines);
            case START_ARRAY -> array(parser, pointer, lines);
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> NODES.stringNode(parser.getString());
        };
    }

    private static ObjectNode object(JsonParser parser, String pointer, Map<String, Integer> lines) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String below = pointer + "/" + name;
            lines.put(below, parser.currentTokenLocation().getLineNr());
            parser.nextToken();
            object.set(name, node(parser, below, lines));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser, String pointer, Map<String, Integer> lines) {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(parser, pointer + "/" + array.size(), lines));
        }
        return array;
    }

    /** The line of a place, or of the nearest place above it. */
    int line(String pointer) {
        Integer line = lines.get(pointer);
        if (line == null) {
            return pointer.isEmpty() ? 1 : line(pointer.substring(0, pointer.lastIndexOf('/')));
        }
        return line;
    }

    Fault fault(String pointer, String reason) {
        return new Fault(line(pointer), pointer, reason);
    }
}
