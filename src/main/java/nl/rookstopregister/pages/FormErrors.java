package nl.rookstopregister.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that is wrong with a form, in the order of its fields. */
public record FormErrors(List<FieldError> all) {

    private static final FormErrors NONE = new FormErrors(List.of());

    public FormErrors {
        all = List.copyOf(all);
    }

    public static FormErrors none() {
        return NONE;
    }

    public static FormErrors of(String field, String key, Object... arguments) {
        return NONE.and(field, key, arguments);
    }

    public FormErrors and(String field, String key, Object... arguments) {
        return new FormErrors(Stream.concat(all.stream(), Stream.of(FieldError.of(field, key, arguments)))
                .toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The first thing wrong with this field. */
    public Optional<FieldError> on(String field) {
        return all.stream().filter(error -> error.field().equals(field)).findFirst();
    }
}
