package nl.rookstopregister.support;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.pages.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * One template with something to show.
 *
 * @param view name of the template, as a controller names it
 * @param state tells several examples of one template apart: {@code empty}, {@code with-errors}
 * @param model what the controller would give
 */
public record ExamplePage(String view, String state, Map<String, Object> model, Optional<Visitor> visitor) {

    public static ExamplePage of(String view, @Nullable Object page) {
        return of(view, "", page);
    }

    public static ExamplePage of(String view, String state, @Nullable Object page) {
        return new ExamplePage(view, state, page == null ? Map.of() : Map.of("page", page), Optional.empty());
    }

    public ExamplePage by(Visitor someone) {
        return new ExamplePage(view, state, model, Optional.of(someone));
    }

    public ExamplePage with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(model);
        more.put(name, value);
        return new ExamplePage(view, state, Map.copyOf(more), visitor);
    }

    @Override
    public String toString() {
        return state.isEmpty() ? view : view + " " + state;
    }
}
