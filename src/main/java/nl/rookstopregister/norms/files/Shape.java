package nl.rookstopregister.norms.files;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.norms.model.Heading;
import nl.rookstopregister.norms.model.Profile;
import nl.rookstopregister.norms.model.Requirement;
import nl.rookstopregister.norms.model.Within;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in a file, taken from the records that it is read into. The schema and the reader both ask here, so that
 * a new record, or a new component of one, is all that it takes to be allowed, checked and read.
 */
final class Shape {

    /** What a person types for an amount is smaller. */
    private static final int LARGEST = 999_999;

    private Shape() {}

    /** A name that may stand in a part of a file, and what it stands for. */
    record Field(RecordComponent component) {

        String key() {
            return kebab(component.getName());
        }

        Class<?> type() {
            return component.getType();
        }

        Type genericType() {
            return component.getGenericType();
        }

        int least() {
            Within within = component.getAnnotation(Within.class);
            return within == null ? 0 : within.least();
        }

        int most() {
            Within within = component.getAnnotation(Within.class);
            return within == null ? LARGEST : within.most();
        }

        boolean optional() {
            return type() == boolean.class || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
    }

    /** The names that a record asks for; those of a heading stand among the others. */
    static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !isGiven(type, component))
                .flatMap(component ->
                        component.getType() == Heading.class ? fields(Heading.class) : Stream.of(new Field(component)));
    }

    /** A requirement that looks at the profile gets the one of its file. */
    static boolean isGiven(Class<?> type, RecordComponent component) {
        return component.getType() == Profile.class && Requirement.class.isAssignableFrom(type);
    }

    static List<Class<?>> kinds() {
        return List.of(Requirement.class.getPermittedSubclasses());
    }

    static boolean isList(Class<?> type) {
        return type == List.class || type == Set.class;
    }

    static boolean isMap(Class<?> type) {
        return type == Map.class;
    }

    /** The type of what stands in a list, a set, or as value in a map. */
    static Class<?> itemOf(Type type) {
        Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
        return (Class<?>) arguments[arguments.length - 1];
    }

    /** The type of the names in a map. */
    static Class<?> keyOf(Type type) {
        return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> name((Enum<?>) constant))
                .toList();
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String kebab(String name) {
        return name.replaceAll("(\\p{Upper})", "-$1").toLowerCase(Locale.ROOT);
    }
}
