package nl.rookstopregister.norms;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that an assessment says, as a code and what fills it in, so that it can be said in either language years
 * later. The words stand in {@code messages/norms.properties} under the code. A code never changes its meaning.
 *
 * @param args texts, whole numbers, days, or texts in both languages
 */
public record Statement(String code, List<Object> args) {

    public Statement {
        args = List.copyOf(args);
        for (Object arg : args) {
            if (!(arg instanceof Integer || arg instanceof LocalDate || arg instanceof String || arg instanceof Text)) {
                throw new IllegalArgumentException(code + " cannot say " + arg);
            }
        }
    }

    public static Statement of(String code, Object... args) {
        return new Statement(code, List.of(args));
    }
}
