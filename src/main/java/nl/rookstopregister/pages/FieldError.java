package nl.rookstopregister.pages;

import java.util.List;

/**
 * What is wrong with one field of a form.
 *
 * @param field name of the field, which is its place on the page too
 * @param key of the message that says what to do about it
 * @param arguments of that message
 */
public record FieldError(String field, String key, List<Object> arguments) {

    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public static FieldError of(String field, String key, Object... arguments) {
        return new FieldError(field, key, List.of(arguments));
    }
}
