package nl.rookstopregister.settings;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** Collects values that are not of the kind their setting asks, and reads on with the default in their place. */
final class UnreadableSettings extends AbstractBindHandler {

    private final List<String> mistakes = new ArrayList<>();

    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    @Override
    public @Nullable Object onFailure(
            ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) {
        ConfigurationProperty property = context.getConfigurationProperty();
        Object value = property == null ? "" : property.getValue();
        mistakes.add("%s is \"%s\", but must be %s."
                .formatted(name, value, kind(target.getType().resolve(Object.class))));
        return null;
    }

    private static String kind(Class<?> type) {
        if (type == int.class) {
            return "a whole number";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        return type == URI.class ? "an address such as https://register.example" : "something else";
    }
}
