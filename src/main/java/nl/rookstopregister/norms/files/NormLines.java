package nl.rookstopregister.norms.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.rookstopregister.norms.model.Requirement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A norm file line by line, for whoever fills in the amounts, days and words of one requirement in a form. Only the lines
 * that change are written anew, so that remarks stay and a comparison shows what was meant.
 */
public final class NormLines {

    private static final Pattern LINE = Pattern.compile("(\\s*(?:- )?)([a-z-]+):(.*)");
    private static final String FIRST = "id";

    private final List<String> lines;
    private final Yaml yaml;

    private NormLines(List<String> lines, Yaml yaml) {
        this.lines = lines;
        this.yaml = yaml;
    }

    /** Empty when the text is no norm: then only the whole text can be mended. */
    public static Optional<NormLines> of(String text) {
        return NormFile.read(text) instanceof NormReading.Read
                ? Optional.of(new NormLines(text.lines().toList(), Yaml.parse(text)))
                : Optional.empty();
    }

    /** What is filled in, in the order of the form. */
    public enum Kind {
        AMOUNT,
        DAY,
        WORDS
    }

    /**
     * @param value empty for a day that is not there
     * @param least of an amount
     * @param most of an amount
     */
    public record Field(String name, Kind kind, String value, int least, int most) {}

    /** @param pointer where the requirement stands in the file */
    public record Part(String pointer, String kind, String id, String title, int depth, List<Field> fields) {}

    /** Every requirement of every procedure, from the first line to the last. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        yaml.root()
                .path("procedures")
                .properties()
                .forEach(procedure -> collect(procedure.getValue(), "/procedures/" + procedure.getKey(), 0, parts));
        return List.copyOf(parts);
    }

    public Optional<Part> part(String pointer) {
        return parts().stream().filter(part -> part.pointer().equals(pointer)).findFirst();
    }

    private void collect(JsonNode node, String pointer, int depth, List<Part> parts) {
        parts.add(new Part(
                pointer,
                node.path("kind").asString(""),
                node.path("id").asString(""),
                node.path("nl").asString(""),
                depth,
                fields(node, pointer)));
        int index = 0;
        for (JsonNode each : node.path("requirements")) {
            collect(each, pointer + "/requirements/" + index++, depth + 1, parts);
        }
    }

    private List<Field> fields(JsonNode node, String pointer) {
        Class<?> type = Shape.kinds().stream()
                .filter(each ->
                        Requirement.kindOf(each).equals(node.path("kind").asString("")))
                .findFirst()
                .orElseThrow();
        return Shape.fields(type)
                .flatMap(field -> kind(field).stream()
                        .map(kind -> new Field(
                                field.key(), kind, node.path(field.key()).asString(""), field.least(), field.most())))
                .filter(field -> field.kind() != Kind.WORDS || onOneLine(pointer + "/" + field.name()))
                .toList();
    }

    private static Optional<Kind> kind(Shape.Field field) {
        if (field.type() == int.class) {
            return Optional.of(Kind.AMOUNT);
        }
        if (field.type() == LocalDate.class) {
            return Optional.of(Kind.DAY);
        }
        return Stream.of("nl", "en", "article").anyMatch(field.key()::equals)
                ? Optional.of(Kind.WORDS)
                : Optional.empty();
    }

    private boolean onOneLine(String pointer) {
        Matcher line = LINE.matcher(lines.get(yaml.line(pointer) - 1));
        return line.matches()
                && !line.group(3).strip().startsWith(">")
                && !line.group(3).strip().startsWith("|");
    }

    /** The file with these values in the requirement there; an empty one takes the line away. */
    public String with(String pointer, Map<String, String> values) {
        List<String> written = new ArrayList<>(lines);
        Part part = part(pointer).orElseThrow();
        List<Field> changed = part.fields().stream()
                .filter(field -> values.containsKey(field.name()))
                .filter(field -> !field.value().equals(values.get(field.name())))
                .sorted((one, other) -> line(pointer, other) - line(pointer, one))
                .toList();
        // From the last line to the first, so that the numbers of the lines before stay right.
        for (Field field : changed) {
            write(written, pointer, field, values.getOrDefault(field.name(), ""));
        }
        return String.join("\n", written) + "\n";
    }

    /** The line of a field, or for one that is not there yet the line after which it comes. */
    private int line(String pointer, Field field) {
        return yaml.line(pointer + "/" + (field.value().isEmpty() ? FIRST : field.name()));
    }

    private void write(List<String> written, String pointer, Field field, String value) {
        int at = line(pointer, field) - 1;
        Matcher old = LINE.matcher(written.get(at));
        if (!old.matches()) {
            throw new IllegalStateException("Not a line with a name and a value: " + written.get(at));
        }
        String text = field.name() + ": " + (field.kind() == Kind.WORDS ? quoted(value) : value);
        if (field.value().isEmpty()) {
            written.add(at + 1, old.group(1).replace('-', ' ') + text);
        } else if (value.isEmpty()) {
            written.remove(at);
        } else {
            written.set(at, old.group(1) + text);
        }
    }

    private static String quoted(String words) {
        return JsonNodeFactory.instance.stringNode(words).toString();
    }

    /** The same file under another version and name. */
    public String as(int version, String nl, String en) {
        List<String> written = new ArrayList<>(lines);
        Map.of("version", String.valueOf(version), "nl", quoted(nl), "en", quoted(en))
                .forEach((name, value) -> {
                    int at = yaml.line("/norm/" + name) - 1;
                    Matcher old = LINE.matcher(written.get(at));
                    if (old.matches()) {
                        written.set(at, old.group(1) + name + ": " + value);
                    }
                });
        return String.join("\n", written) + "\n";
    }
}
