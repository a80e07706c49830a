package nl.rookstopregister.norms.files;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.norms.model.Contradiction;
import nl.rookstopregister.norms.model.Heading;
import nl.rookstopregister.norms.model.Profile;
import nl.rookstopregister.norms.model.Requirement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Reads records from a YAML tree by the names and types of their components. */
final class RecordReader {

    private final Yaml yaml;
    private @Nullable Profile profile;

    RecordReader(Yaml yaml) {
        this.yaml = yaml;
    }

    <T> T read(Class<T> type) {
        return type.cast(record(type, yaml.root(), ""));
    }

    /** Every item of a list that stands under a name. */
    <T> List<T> readAll(String name, Class<T> type) {
        List<T> all = new ArrayList<>();
        for (JsonNode each : yaml.root().path(name)) {
            all.add(type.cast(value(type, type, each, "/" + name + "/" + all.size())));
        }
        return all;
    }

    private Object record(Class<?> type, JsonNode node, String pointer) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int each = 0; each < components.length; each++) {
            values[each] = component(type, components[each], node, pointer);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            Object read = constructor.newInstance(values);
            if (read instanceof Profile found) {
                profile = found;
            }
            return read;
        } catch (InvocationTargetException refused) {
            Throwable reason = refused.getTargetException();
            String where = reason instanceof Contradiction contradiction
                    ? pointer + "/" + Shape.kebab(contradiction.component())
                    : pointer;
            throw faulty(where, String.valueOf(reason.getMessage()));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot read a " + type.getName(), impossible);
        }
    }

    private @Nullable Object component(Class<?> type, RecordComponent component, JsonNode node, String pointer) {
        if (component.getType() == Heading.class) {
            return record(Heading.class, node, pointer);
        }
        if (Shape.isGiven(type, component)) {
            if (profile == null) {
                throw faulty(pointer, "Dit gaat over het profiel, en daarvoor staat geen profiel in het bestand");
            }
            return profile;
        }
        Shape.Field field = new Shape.Field(component);
        JsonNode value = node.path(field.key());
        String below = pointer + "/" + field.key();
        if (!value.isMissingNode()) {
            return value(field.type(), field.genericType(), value, below);
        }
        if (!field.optional()) {
            throw faulty(pointer, "Mist " + field.key());
        }
        return field.type() == boolean.class ? false : null;
    }

    private Object value(Class<?> type, Type generic, JsonNode node, String pointer) {
        if (node instanceof NullNode) {
            throw faulty(pointer, "Hier staat niets");
        }
        if (Shape.isList(type)) {
            return list(type, Shape.itemOf(generic), node, pointer);
        }
        if (Shape.isMap(type)) {
            return map(Shape.keyOf(generic), Shape.itemOf(generic), node, pointer);
        }
        if (type == Requirement.class) {
            return record(kind(node, pointer), node, pointer);
        }
        return type.isRecord() ? record(type, node, pointer) : simple(type, node, pointer);
    }

    private Object simple(Class<?> type, JsonNode node, String pointer) {
        if (type == int.class) {
            return node.asInt();
        }
        if (type == boolean.class) {
            return node.asBoolean();
        }
        if (type == LocalDate.class) {
            try {
                return LocalDate.parse(node.asString());
            } catch (DateTimeException noDay) {
                throw faulty(pointer, node.asString() + " is geen dag");
            }
        }
        return type.isEnum() ? constant(type, node.asString(), pointer) : node.asString();
    }

    private Object list(Class<?> type, Class<?> item, JsonNode node, String pointer) {
        Collection<Object> items = Shape.isList(type) && type == List.class ? new ArrayList<>() : new LinkedHashSet<>();
        int index = 0;
        for (JsonNode each : node) {
            items.add(value(item, item, each, pointer + "/" + index++));
        }
        return items instanceof List<?> list
                ? Collections.unmodifiableList(list)
                : Collections.unmodifiableSet((LinkedHashSet<?>) items);
    }

    private Object map(Class<?> key, Class<?> item, JsonNode node, String pointer) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            String below = pointer + "/" + each.getKey();
            map.put(constant(key, each.getKey(), below), value(item, item, each.getValue(), below));
        }
        return Collections.unmodifiableMap(map);
    }

    private Object constant(Class<?> type, String name, String pointer) {
        for (Object constant : type.getEnumConstants()) {
            if (Shape.name((Enum<?>) constant).equals(name)) {
                return constant;
            }
        }
        throw faulty(pointer, name + " is geen van " + Shape.names(type));
    }

    private Class<?> kind(JsonNode node, String pointer) {
        String kind = node.path("kind").asString("");
        return Shape.kinds().stream()
                .filter(type -> Requirement.kindOf(type).equals(kind))
                .findFirst()
                .orElseThrow(() -> faulty(pointer, kind + " is geen soort eis"));
    }

    private FaultyFile faulty(String pointer, String reason) {
        return new FaultyFile(List.of(yaml.fault(pointer, reason)));
    }
}
