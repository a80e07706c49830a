package nl.rookstopregister.directory.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.directory.api.Problem.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads the parameters of a question and gathers all that is wrong with them, so that the asker hears everything at once. */
final class Questions {

    private static final int LONGEST = 100;

    private final MultiValueMap<String, String> asked;
    private final List<FieldProblem> errors = new ArrayList<>();

    Questions(MultiValueMap<String, String> asked, Collection<String> known) {
        this.asked = asked;
        for (String name : asked.keySet()) {
            if (!known.contains(name)) {
                wrong(name, "parameter.unknown", unknown(known));
            }
        }
    }

    private static String unknown(Collection<String> known) {
        return known.isEmpty()
                ? "There is no such parameter; leave it out."
                : "There is no such parameter; there are " + String.join(", ", known) + ".";
    }

    List<FieldProblem> errors() {
        return List.copyOf(errors);
    }

    void wrong(String parameter, String code, String whatToDo) {
        errors.add(new FieldProblem("query", shortened(parameter), code, whatToDo));
    }

    /** Nobody gets a novel back. */
    static String shortened(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST) + "…";
    }

    boolean has(String parameter) {
        return asked.containsKey(parameter);
    }

    Optional<String> one(String parameter) {
        List<String> values = asked.getOrDefault(parameter, List.of());
        if (values.size() > 1) {
            wrong(parameter, "parameter.repeated", "Give it once.");
            return Optional.empty();
        }
        Optional<String> value = values.stream().findFirst().map(String::strip);
        if (value.filter(String::isEmpty).isPresent()) {
            wrong(parameter, "parameter.empty", "Give it a value, or leave it out.");
            return Optional.empty();
        }
        if (value.filter(text -> text.length() > LONGEST).isPresent()) {
            wrong(parameter, "parameter.too-long", "Give at most " + LONGEST + " characters.");
            return Optional.empty();
        }
        return value;
    }

    /** One of these words, and what it stands for. */
    <T> Optional<T> oneOf(String parameter, Map<String, T> words) {
        Optional<String> value = one(parameter);
        Optional<T> meant = value.flatMap(word -> Optional.ofNullable(words.get(word)));
        if (value.isPresent() && meant.isEmpty()) {
            wrong(parameter, "code.unknown", "Give one of " + String.join(", ", words.keySet()) + ".");
        }
        return meant;
    }

    /** Any number of these codes, each in a parameter of its own. */
    Set<String> codes(String parameter, Collection<String> codes) {
        List<String> values = asked.getOrDefault(parameter, List.of());
        if (codes.containsAll(values)) {
            return Set.copyOf(values);
        }
        String known = codes.isEmpty() ? "nobody has one yet" : "give one of " + String.join(", ", codes);
        values.stream()
                .filter(value -> !codes.contains(value))
                .forEach(value -> wrong(
                        parameter, "code.unknown", "\"%s\" is not known here: %s.".formatted(shortened(value), known)));
        return Set.of();
    }

    /** A number from one up to and including the other. */
    @Nullable Double number(String parameter, double from, double until) {
        String value = one(parameter).orElse(null);
        if (value == null) {
            return null;
        }
        if (!value.matches("-?[0-9]{1,9}(\\.[0-9]{1,15})?")) {
            wrong(parameter, "number.format", "Give a number such as 7.5.");
            return null;
        }
        double number = Double.parseDouble(value);
        if (number < from || number > until) {
            wrong(parameter, "number.range", "Give a number from %s to %s.".formatted(plain(from), plain(until)));
            return null;
        }
        return number;
    }

    int count(String parameter, int usual, int most) {
        String value = one(parameter).orElse(null);
        if (value == null) {
            return usual;
        }
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            wrong(parameter, "number.range", "Give a whole number from 1 to %d.".formatted(most));
            return usual;
        }
        return Integer.parseInt(value);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
