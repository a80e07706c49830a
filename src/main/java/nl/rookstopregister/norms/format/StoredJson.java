package nl.rookstopregister.norms.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/** How the parts of an assessment look as JSON. The published language itself knows nothing of it. */
final class StoredJson {

    private StoredJson() {}

    static JsonMapper mapper() {
        SimpleModule module = new SimpleModule("assessments");
        module.addSerializer(NormId.class, text(NormId::toString));
        module.addDeserializer(NormId.class, parsed(NormId::valueOf));
        module.addSerializer(Competences.class, text(Competences::toString));
        module.addDeserializer(Competences.class, parsed(StoredJson::competences));
        module.addSerializer(Statement.class, new StatementWriter());
        module.addDeserializer(Statement.class, new StatementReader());
        for (Class<?> kind : Fact.class.getPermittedSubclasses()) {
            module.registerSubtypes(new NamedType(kind, name(kind)));
        }
        return JsonMapper.builder()
                .addModule(module)
                .addMixIn(Fact.class, KindOfFact.class)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    private static String name(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=.)(\\p{Upper})", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Competences competences(String codes) {
        return codes.isEmpty() ? Competences.NONE : Competences.of(codes.split(" "));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
    private interface KindOfFact {}

    @FunctionalInterface
    private interface ToText<T> {
        String of(T value);
    }

    @FunctionalInterface
    private interface FromText<T> {
        T of(String text);
    }

    private static <T> ValueSerializer<T> text(ToText<T> words) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeString(words.of(value));
            }
        };
    }

    private static <T> ValueDeserializer<T> parsed(FromText<T> words) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                return words.of(parser.getString());
            }
        };
    }

    /** A code, followed by what fills it in: {@code ["group.found", 3, 7]}; a day is told apart as {@code {"day": …}}. */
    private static final class StatementWriter extends ValueSerializer<Statement> {

        @Override
        public void serialize(Statement statement, JsonGenerator generator, SerializationContext context) {
            generator.writeStartArray();
            generator.writeString(statement.code());
            for (Object arg : statement.args()) {
                write(arg, generator);
            }
            generator.writeEndArray();
        }

        private static void write(Object arg, JsonGenerator generator) {
            switch (arg) {
                case Integer number -> generator.writeNumber(number);
                case LocalDate day ->
                    generator
                            .writeStartObject()
                            .writeStringProperty("day", day.toString())
                            .writeEndObject();
                case Text(String nl, String en) ->
                    generator
                            .writeStartObject()
                            .writeStringProperty("nl", nl)
                            .writeStringProperty("en", en)
                            .writeEndObject();
                default -> generator.writeString(arg.toString());
            }
        }
    }

    private static final class StatementReader extends ValueDeserializer<Statement> {

        @Override
        public Statement deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode tree = context.readTree(parser);
            List<Object> args = new ArrayList<>();
            for (int each = 1; each < tree.size(); each++) {
                args.add(arg(tree.get(each)));
            }
            return new Statement(tree.get(0).asString(), args);
        }

        private static Object arg(JsonNode node) {
            if (node.isInt()) {
                return node.asInt();
            }
            if (node.isObject()) {
                return node.has("day")
                        ? LocalDate.parse(node.get("day").asString())
                        : new Text(node.get("nl").asString(), node.get("en").asString());
            }
            return node.asString();
        }
    }
}
